package kr.naru.domain.order;

import java.util.List;
import java.util.Optional;
import kr.naru.domain.delivery.CutOffRule.DeliveryDay;
import kr.naru.domain.money.PaymentCover.Covered;
import kr.naru.domain.order.LineOutcome.Promised;
import kr.naru.domain.price.VatRule.Amount;
import kr.naru.domain.product.Sheet;

/** What became of one sheet of a basket; the sheets of a basket stand alone. */
public sealed interface SheetOutcome {
  Sheet sheet();

  List<LineOutcome> lines();

  record Accepted(
      Sheet sheet, List<LineOutcome> lines, String route, DeliveryDay delivery, Covered cover)
      implements SheetOutcome {
    public List<Promised> promised() {
      return lines.stream().filter(Promised.class::isInstance).map(Promised.class::cast).toList();
    }

    public Amount amount() {
      return promised().stream().map(Promised::amount).reduce(Amount.NOTHING, Amount::plus);
    }
  }

  record Refused(
      Sheet sheet, List<LineOutcome> lines, Refusal refusal, Optional<DeliveryDay> delivery)
      implements SheetOutcome {}
}
