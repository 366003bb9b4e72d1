package kr.naru.mapping.wire;

import java.time.Instant;
import java.util.UUID;

/**
 * The envelope of every message the hub sends: CloudEvents 1.0, structured mode, JSON, with W3C
 * trace context.
 *
 * @param id the fact's; the same at every attempt, so that a receiver knows a repeat
 * @param traceparent bears the hub's id of the message whose decision is told
 */
public record Envelope(
    String specversion,
    String id,
    String source,
    String type,
    String subject,
    String time,
    String datacontenttype,
    String traceparent,
    Object data) {

  /** What is said to a partner: the message's type, its document, its fields. */
  public record Saying(String type, String subject, Object data) {}

  /**
   * @param fact with {@code message}: what is told, and the message whose decision it was
   * @param decided in system time
   */
  public static byte[] of(UUID fact, UUID message, Instant decided, Saying saying) {
    return Wire.write(
        new Envelope(
            "1.0",
            fact.toString(),
            "naru",
            saying.type(),
            saying.subject(),
            decided.toString(),
            "application/json",
            trace(message, fact),
            saying.data()));
  }

  private static String trace(UUID message, UUID fact) {
    return "00-"
        + message.toString().replace("-", "")
        + "-%016x-01".formatted(fact.getLeastSignificantBits());
  }
}
