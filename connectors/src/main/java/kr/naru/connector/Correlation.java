package kr.naru.connector;

import java.util.Objects;
import java.util.UUID;
import kr.naru.connector.store.Ids;
import org.apache.camel.Exchange;

/**
 * The id a message keeps on its way through the hub; made by the door or the clock, never by the
 * sender.
 */
public final class Correlation {
  public static final String MESSAGE = "NaruMessage";

  private Correlation() {}

  /** Begins a message of the hub's own, which no partner sent: its clock did. */
  public static void begin(Exchange exchange) {
    exchange.getMessage().setHeader(MESSAGE, Ids.next());
  }

  /** Begins one about the body, which bears its id from then on. */
  public static void beginAbout(Exchange exchange) {
    begin(exchange);
    var message = exchange.getMessage();
    message.setBody(new Own<>(messageOf(exchange), Objects.requireNonNull(message.getBody())));
  }

  /** A message of the hub's own, and what it is about. */
  public record Own<T>(UUID message, T about) {}

  public static UUID messageOf(Exchange exchange) {
    return Objects.requireNonNull(
        exchange.getMessage().getHeader(MESSAGE, UUID.class),
        "A message without an id came past the door");
  }
}
