package kr.naru.route.reconcile;

import java.util.List;
import java.util.Map;
import kr.naru.connector.store.message.Answer;
import kr.naru.domain.reconcile.StatementAsked;
import kr.naru.domain.shared.Telling;
import kr.naru.mapping.wire.Wire;

/** The question that goes to every partner. */
record Asked(StatementAsked fact, String reason) implements Telling {
  @Override
  public List<StatementAsked> facts() {
    return List.of(fact);
  }

  Answer answer() {
    var body = Map.of("day", fact.day().toString(), "round", fact.round(), "reason", reason);
    return new Answer(200, Wire.write(body));
  }
}
