package kr.naru.mapping.wire;

import kr.naru.domain.reconcile.StatementAsked;
import kr.naru.mapping.wire.Envelope.Saying;

/** {@code kr.naru.<partner>.statement-asked.v1}: say what you have booked for a delivery day. */
public record StatementAskedMessage(String day, int round) {
  public static Saying of(String partner, StatementAsked fact) {
    return new Saying(
        "kr.naru.%s.statement-asked.v1".formatted(partner),
        fact.document(),
        new StatementAskedMessage(fact.day().toString(), fact.round()));
  }
}
