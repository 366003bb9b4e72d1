package kr.naru.route.order;

import java.time.ZoneId;
import java.util.List;
import kr.naru.connector.store.message.Answer;
import kr.naru.domain.order.Decided;
import kr.naru.domain.order.OrderAccepted;
import kr.naru.domain.shared.Telling;

/** What the decision route came to: a fresh decision, or the answer given before. */
sealed interface OrderDecision extends Telling {
  boolean anyAccepted();

  record Fresh(OrderRequest request, Decided order, ZoneId zone) implements OrderDecision {
    @Override
    public boolean anyAccepted() {
      return order.promise().anyAccepted();
    }

    @Override
    public List<OrderAccepted> facts() {
      return order.facts();
    }
  }

  record Repeat(Answer answer) implements OrderDecision {
    @Override
    public boolean anyAccepted() {
      return false;
    }

    @Override
    public List<OrderAccepted> facts() {
      return List.of();
    }
  }
}
