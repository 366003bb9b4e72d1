package kr.naru.domain.order;

import java.time.Instant;
import java.util.List;
import kr.naru.domain.shared.CentreId;
import kr.naru.domain.shared.Fact;
import kr.naru.domain.shared.Sku;
import kr.naru.domain.shared.StoreCode;

/**
 * How a sheet stands now, whole: whoever knows the last one knows everything.
 *
 * @param cancelling a cancellation was asked for and the floor has not answered yet
 */
public record SheetProgressed(
    CentreId centre,
    OrderNo orderNo,
    String sheetNo,
    StoreCode store,
    boolean cancelling,
    List<Line> lines,
    Instant at)
    implements Fact {

  /** Quantities in base units; promised = shipped + shortage + cancelled once it is closed. */
  public record Line(
      int no,
      Sku sku,
      DeliveryState state,
      LineEnd outcome,
      long promised,
      long shipped,
      long shortage,
      long cancelled) {}

  @Override
  public String document() {
    return sheetNo;
  }

  @Override
  public String party() {
    return store.value();
  }
}
