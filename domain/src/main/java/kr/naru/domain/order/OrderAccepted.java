package kr.naru.domain.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kr.naru.domain.product.Sheet;
import kr.naru.domain.product.TaxClass;
import kr.naru.domain.shared.CentreId;
import kr.naru.domain.shared.Fact;
import kr.naru.domain.shared.Sku;
import kr.naru.domain.shared.StoreCode;
import kr.naru.domain.shared.Won;

/** A sheet was priced, covered and promised. Accepting confirms it (AOS-40). */
public record OrderAccepted(
    CentreId centre,
    OrderNo orderNo,
    String sheetNo,
    Sheet sheet,
    StoreCode store,
    String route,
    LocalDate deliveryDay,
    Won gross,
    Won vat,
    Won fromDeposit,
    Won onCredit,
    Instant placedAt,
    List<Line> lines)
    implements Fact {

  /** Quantities in base units. */
  public record Line(
      int no, Sku sku, String name, long quantity, Won gross, Won vat, TaxClass taxClass) {}

  @Override
  public String document() {
    return sheetNo;
  }

  @Override
  public String party() {
    return store.value();
  }

  static OrderAccepted of(Decided order, SheetOutcome.Accepted sheet) {
    return new OrderAccepted(
        order.asked().centre(),
        order.orderNo(),
        order.orderNo().sheet(sheet.sheet()),
        sheet.sheet(),
        order.asked().store(),
        sheet.route(),
        sheet.delivery().day(),
        sheet.amount().gross(),
        sheet.amount().vat(),
        sheet.cover().fromDeposit(),
        sheet.cover().onCredit(),
        order.at(),
        sheet.promised().stream().map(OrderAccepted::line).toList());
  }

  private static Line line(LineOutcome.Promised line) {
    return new Line(
        line.asked().no(),
        line.product().sku(),
        line.product().name(),
        line.baseQuantity(),
        line.amount().gross(),
        line.amount().vat(),
        line.product().taxClass());
  }
}
