package kr.naru.domain.order;

import java.time.Instant;
import java.util.List;
import kr.naru.domain.shared.Telling;

/**
 * A basket and what was decided on it.
 *
 * @param at business time of the decision
 */
public record Decided(OrderNo orderNo, PlaceOrder asked, Promise promise, Instant at)
    implements Telling {
  @Override
  public List<OrderAccepted> facts() {
    return promise.accepted().stream().map(sheet -> OrderAccepted.of(this, sheet)).toList();
  }
}
