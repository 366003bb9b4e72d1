package kr.naru.domain.order;

import java.time.Instant;
import java.util.List;
import kr.naru.domain.shared.CentreId;
import kr.naru.domain.shared.Fact;
import kr.naru.domain.shared.Sku;
import kr.naru.domain.shared.StoreCode;
import kr.naru.domain.shared.Won;

/**
 * Promised goods will not come; what was held for them is the store's again (FIN-14).
 *
 * @param toCredit released first; {@code toDeposit} is the rest
 */
public record HoldsReleased(
    CentreId centre,
    OrderNo orderNo,
    String sheetNo,
    StoreCode store,
    Cause cause,
    Won toDeposit,
    Won toCredit,
    List<Line> lines,
    Instant at)
    implements Fact {

  public enum Cause {
    SHORT,
    CANCELLED,
    UNDELIVERED
  }

  /** Base units that will not come, and the won held for them. */
  public record Line(int no, Sku sku, long quantity, Won gross) {}

  @Override
  public String document() {
    return sheetNo;
  }

  @Override
  public String party() {
    return store.value();
  }
}
