package kr.naru.domain.order;

import java.time.Instant;
import java.util.List;
import kr.naru.domain.product.Sheet;
import kr.naru.domain.shared.CentreId;
import kr.naru.domain.shared.Fact;
import kr.naru.domain.shared.StoreCode;

/**
 * A sheet was refused; its store has been told, the AOS shows it.
 *
 * @param reason code of the refusal
 */
public record SheetRefused(
    CentreId centre,
    OrderNo orderNo,
    String sheetNo,
    Sheet sheet,
    StoreCode store,
    String reason,
    List<Line> lines,
    Instant at)
    implements Fact {

  /** What was asked for, in its unit; the reason is empty when only the sheet is at fault. */
  public record Line(int no, String article, String unit, long asked, String reason) {}

  @Override
  public String document() {
    return sheetNo;
  }

  @Override
  public String party() {
    return store.value();
  }
}
