package kr.naru.route.order;

import java.time.ZoneId;
import java.util.List;
import kr.naru.connector.store.message.Answer;
import kr.naru.domain.order.Decided;
import kr.naru.domain.shared.Fact;
import kr.naru.domain.shared.Telling;

/** What the decision route came to: a fresh decision, or the answer given before. */
sealed interface OrderDecision extends Telling {
  record Fresh(OrderRequest request, Decided order, ZoneId zone) implements OrderDecision {
    @Override
    public List<Fact> facts() {
      return order.facts();
    }
  }

  record Repeat(Answer answer) implements OrderDecision {
    @Override
    public List<Fact> facts() {
      return List.of();
    }
  }
}
