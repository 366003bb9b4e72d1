package kr.naru.domain.order;

import java.time.Instant;
import java.util.List;
import kr.naru.domain.shared.CentreId;
import kr.naru.domain.shared.Fact;
import kr.naru.domain.shared.Sku;
import kr.naru.domain.shared.StoreCode;

/**
 * The floor must not ship these goods any more.
 *
 * @param decided true when the hub runs the floor and has cancelled; false when the WMS is asked
 *     and its answer decides
 */
public record CancelAsked(
    CentreId centre,
    OrderNo orderNo,
    String sheetNo,
    StoreCode store,
    boolean decided,
    List<Line> lines,
    Instant at)
    implements Fact {

  /** Base units still open. */
  public record Line(int no, Sku sku, long quantity) {}

  @Override
  public String document() {
    return sheetNo;
  }

  @Override
  public String party() {
    return store.value();
  }
}
