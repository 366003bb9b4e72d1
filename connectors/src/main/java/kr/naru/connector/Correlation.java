package kr.naru.connector;

import java.util.Objects;
import java.util.UUID;
import org.apache.camel.Exchange;

/** The id a message keeps on its way through the hub; made by the door, never by the sender. */
public final class Correlation {
  public static final String MESSAGE = "NaruMessage";

  private Correlation() {}

  public static UUID messageOf(Exchange exchange) {
    return Objects.requireNonNull(
        exchange.getMessage().getHeader(MESSAGE, UUID.class),
        "A message without an id came past the door");
  }
}
