package kr.naru.route.order;

import java.util.List;
import kr.naru.connector.store.message.Answer;
import kr.naru.domain.order.SheetMove;
import kr.naru.domain.shared.Fact;
import kr.naru.domain.shared.Telling;

/** What became of a wish to cancel; a repeat has its answer and tells nobody. */
record CancelDecision(List<SheetMove> moves, Answer answer) implements Telling {
  @Override
  public List<Fact> facts() {
    return moves.stream().flatMap(move -> move.facts().stream()).toList();
  }
}
