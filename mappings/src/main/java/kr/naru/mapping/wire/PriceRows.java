package kr.naru.mapping.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import kr.naru.domain.price.PricesChanged;
import kr.naru.domain.shared.StoreCode;
import org.jspecify.annotations.Nullable;

/** Prices of a base unit, as every partner reads them; whole won. */
public final class PriceRows {
  private PriceRows() {}

  /** {@code kr.naru.aos.prices.v1} and {@code kr.naru.erp.prices.v1}. */
  public record Prices(long position, List<PriceRow> prices) {
    public static Prices of(PricesChanged fact) {
      return new Prices(fact.position(), PriceRows.of(fact, StoreCode::value));
    }
  }

  /** What one SKU costs, group by group, and what single stores agreed on. */
  public record PriceRow(String sku, long version, List<Group> groups, List<Store> stores) {}

  /** What a price group pays. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Group(String priceGroup, long won, String kind, @Nullable String special) {
    private static Group of(PricesChanged.GroupPrice price) {
      return new Group(
          price.priceGroup(),
          price.won().amount(),
          price.kind().name(),
          price.special().orElse(null));
    }
  }

  /** What a store pays. */
  public record Store(String store, long won) {}

  /**
   * @param name the name the reader knows a store by
   */
  public static List<PriceRow> of(PricesChanged fact, Function<StoreCode, String> name) {
    return fact.rows().stream().map(row -> of(row, name)).toList();
  }

  private static PriceRow of(PricesChanged.Row row, Function<StoreCode, String> name) {
    return new PriceRow(
        row.sku().value(),
        row.version(),
        row.groups().stream().map(Group::of).toList(),
        row.stores().stream()
            .map(price -> new Store(name.apply(price.store()), price.won().amount()))
            .toList());
  }
}
