package kr.naru.domain.stock;

import java.time.Instant;
import java.util.List;
import kr.naru.domain.shared.CentreId;
import kr.naru.domain.shared.Sku;
import kr.naru.domain.shared.StateFact;

/**
 * What can be had of some SKUs now; a row replaces every older one of its SKU (ADM-11).
 *
 * @param position of this message in the centre's stream, without a gap
 */
public record AvailabilityChanged(CentreId centre, long position, List<Row> rows, Instant at)
    implements StateFact {
  public static final String STREAM = "availability";

  /** Base units; {@code available} is never below zero. */
  public record Row(Sku sku, long onHand, long promised, long held, long available, long version) {}

  @Override
  public String document() {
    return STREAM;
  }

  @Override
  public String party() {
    return STREAM;
  }
}
