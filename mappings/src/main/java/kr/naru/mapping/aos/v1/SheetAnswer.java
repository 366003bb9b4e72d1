package kr.naru.mapping.aos.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import kr.naru.domain.delivery.CutOffRule.DeliveryDay;
import kr.naru.domain.order.OrderNo;
import kr.naru.domain.order.SheetOutcome;
import kr.naru.domain.order.SheetOutcome.Accepted;
import kr.naru.domain.order.SheetOutcome.Refused;
import kr.naru.domain.price.VatRule;
import org.jspecify.annotations.Nullable;

/**
 * One sheet's fate.
 *
 * @param afterCutOff true when the order came too late for that day's run
 * @param amount and {@code paid} are absent when the sheet is refused
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SheetAnswer(
    @Nullable String sheetNo,
    String sheet,
    String outcome,
    @Nullable ReasonMessage refusal,
    @Nullable String route,
    @Nullable String deliveryDay,
    @Nullable Boolean afterCutOff,
    @Nullable Amount amount,
    @Nullable Paid paid,
    List<LineAnswer> lines) {

  /** Won; gross = supply + vat. */
  public record Amount(long gross, long supply, long vat) {
    static Amount of(VatRule.Amount amount) {
      return new Amount(amount.gross().amount(), amount.supply().amount(), amount.vat().amount());
    }
  }

  /** Won held on the store's deposit and on its credit. */
  public record Paid(long fromDeposit, long onCredit) {}

  static SheetAnswer of(Optional<OrderNo> order, SheetOutcome outcome) {
    var number = order.map(no -> no.sheet(outcome.sheet())).orElse(null);
    return switch (outcome) {
      case Accepted sheet ->
          new SheetAnswer(
              number,
              sheet.sheet().name(),
              "ACCEPTED",
              null,
              sheet.route(),
              sheet.delivery().day().toString(),
              sheet.delivery().afterCutOff(),
              Amount.of(sheet.amount()),
              new Paid(sheet.cover().fromDeposit().amount(), sheet.cover().onCredit().amount()),
              sheet.lines().stream().map(line -> LineAnswer.of(line, true)).toList());
      case Refused sheet ->
          new SheetAnswer(
              number,
              sheet.sheet().name(),
              "REFUSED",
              ReasonMessage.of(sheet.refusal()),
              null,
              sheet.delivery().map(d -> d.day().toString()).orElse(null),
              sheet.delivery().map(DeliveryDay::afterCutOff).orElse(null),
              null,
              null,
              sheet.lines().stream().map(line -> LineAnswer.of(line, false)).toList());
    };
  }
}
