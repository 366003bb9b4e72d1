package kr.naru.mapping.aos.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import kr.naru.domain.money.BalanceChanged;
import kr.naru.domain.price.SpecialTurned;
import kr.naru.domain.product.CategoriesChanged;
import kr.naru.domain.stock.AvailabilityChanged;
import kr.naru.mapping.wire.CategoryRow;
import kr.naru.mapping.wire.StockRow;
import org.jspecify.annotations.Nullable;

/** What changes all the time, as the AOS is told: a row counts when its version is newer. */
final class StateHooks {
  private StateHooks() {}

  /** {@code kr.naru.aos.availability.v1}. */
  record Availability(long position, List<StockRow> stock) {
    static Availability of(AvailabilityChanged fact) {
      return new Availability(fact.position(), fact.rows().stream().map(StockRow::of).toList());
    }
  }

  /** {@code kr.naru.aos.balance.v1}. */
  record Balances(long position, List<Balance> balances) {
    static Balances of(BalanceChanged fact) {
      return new Balances(fact.position(), fact.rows().stream().map(Balance::of).toList());
    }
  }

  /** A store's money; {@code receivable} is what it owes. */
  record Balance(
      String store,
      long deposit,
      long depositHeld,
      long receivable,
      long creditHeld,
      long version) {
    private static Balance of(BalanceChanged.Row row) {
      return new Balance(
          row.store().value(),
          row.deposit().amount(),
          row.depositHeld().amount(),
          row.receivable().amount(),
          row.creditHeld().amount(),
          row.version());
    }
  }

  /** {@code kr.naru.aos.categories.v1}. */
  record Categories(List<CategoryRow> categories) {
    static Categories of(CategoriesChanged fact) {
      return new Categories(CategoryRow.of(fact));
    }
  }

  /** {@code kr.naru.aos.special.v1}. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Special(
      String special,
      String sku,
      String turn,
      long price,
      String validFrom,
      String validUntil,
      @Nullable Long cap) {
    static Special of(SpecialTurned fact) {
      return new Special(
          fact.special(),
          fact.sku().value(),
          fact.turn().name(),
          fact.price().amount(),
          fact.validFrom().toString(),
          fact.validUntil().toString(),
          fact.cap().orElse(null));
    }
  }
}
