package kr.naru.mapping.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import kr.naru.domain.delivery.RunProgressed;
import kr.naru.mapping.wire.Envelope.Saying;
import org.jspecify.annotations.Nullable;

/** A run as it stands now: {@code kr.naru.<partner>.run.v1}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunMessage(
    String route,
    String deliveryDay,
    String state,
    String cutOff,
    @Nullable String postponedTo,
    long sheets,
    String at) {
  public static Saying of(String partner, RunProgressed fact) {
    return new Saying(
        "kr.naru." + partner + ".run.v1",
        fact.document(),
        new RunMessage(
            fact.route(),
            fact.day().toString(),
            fact.state().name(),
            fact.cutOff().toString(),
            fact.postponedTo().map(Object::toString).orElse(null),
            fact.sheets(),
            fact.at().toString()));
  }
}
