package kr.naru.domain.price;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kr.naru.domain.price.UnitPrice.Kind;
import kr.naru.domain.shared.CentreId;
import kr.naru.domain.shared.Sku;
import kr.naru.domain.shared.StateFact;
import kr.naru.domain.shared.StoreCode;
import kr.naru.domain.shared.Won;

/**
 * What some SKUs cost now; a row replaces every older one of its SKU (MST-09, MST-10).
 *
 * @param position of this message in the centre's stream, without a gap
 */
public record PricesChanged(CentreId centre, long position, List<Row> rows, Instant at)
    implements StateFact {
  public static final String STREAM = "prices";

  /**
   * @param stores prices agreed with single stores; every other store pays its group's
   */
  public record Row(Sku sku, long version, List<GroupPrice> groups, List<StorePrice> stores) {}

  /** Won for a base unit of one price group. */
  public record GroupPrice(String priceGroup, Won won, Kind kind, Optional<String> special) {}

  /** Won for a base unit of one store. */
  public record StorePrice(StoreCode store, Won won) {}

  @Override
  public String document() {
    return STREAM;
  }

  @Override
  public String party() {
    return STREAM;
  }
}
