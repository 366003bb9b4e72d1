package kr.naru.mapping.wire;

import java.util.UUID;

/**
 * A partner cannot process a message of the hub: {@code kr.naru.<partner>.refused.v1}.
 *
 * @param message the id of the hub's message
 */
public record RefusalMessage(UUID message, String reason) {
  /** Whether an event is one. */
  public static boolean is(CloudEvent event) {
    return event.type().endsWith(".refused.v1");
  }

  public static RefusalMessage read(CloudEvent event) {
    var data = event.data();
    var refusal =
        new RefusalMessage(
            data.value("message", Parsers.wanting("a UUID", UUID::fromString)),
            data.text("reason", 300));
    data.nothingElse();
    return refusal;
  }
}
