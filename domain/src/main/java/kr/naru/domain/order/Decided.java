package kr.naru.domain.order;

import java.time.Instant;
import java.util.List;
import kr.naru.domain.price.VatRule;
import kr.naru.domain.shared.Fact;
import kr.naru.domain.shared.Telling;

/**
 * A basket and what was decided on it.
 *
 * @param basis whether its prices contain the tax
 * @param at business time of the decision
 */
public record Decided(
    OrderNo orderNo, PlaceOrder asked, Promise promise, VatRule.Basis basis, Instant at)
    implements Telling {
  @Override
  public List<Fact> facts() {
    return promise.sheets().stream().map(this::fact).toList();
  }

  private Fact fact(SheetOutcome sheet) {
    return switch (sheet) {
      case SheetOutcome.Accepted accepted -> OrderAccepted.of(this, accepted);
      case SheetOutcome.Refused refused -> SheetRefused.of(this, refused);
    };
  }
}
