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

  static SheetRefused of(Decided order, SheetOutcome.Refused sheet) {
    return new SheetRefused(
        order.asked().centre(),
        order.orderNo(),
        order.orderNo().sheet(sheet.sheet()),
        sheet.sheet(),
        order.asked().store(),
        sheet.refusal().code(),
        sheet.lines().stream().map(SheetRefused::line).toList(),
        order.at());
  }

  private static Line line(LineOutcome line) {
    var asked = line.asked();
    var reason = line instanceof LineOutcome.Refused refused ? refused.refusal().code() : "";
    return new Line(asked.no(), asked.article(), asked.unit(), asked.quantity(), reason);
  }
}
