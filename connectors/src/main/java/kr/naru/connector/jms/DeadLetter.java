package kr.naru.connector.jms;

import java.util.List;
import java.util.Objects;
import org.apache.camel.Exchange;

/**
 * A message put aside: as it came, and why.
 *
 * @param keys documents whose passports show it
 */
public record DeadLetter(PartnerMessage received, String reason, List<String> keys) {
  /**
   * The books cannot hold them, and a message that cannot be put aside blocks its queue for ever.
   */
  private static final String UNWRITABLE = "[\\p{Cc}\\p{Cs}]";

  /** Makes one of the message whose processing failed. */
  public static void of(Exchange exchange) {
    var cause =
        Objects.requireNonNull(exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class));
    var from = Objects.requireNonNull(exchange.getMessage().getBody(FromPartner.class));
    var reason = String.valueOf(cause.getMessage()).replaceAll(UNWRITABLE, " ");
    var keys = cause instanceof NotBooked dispute ? dispute.keys() : List.<String>of();
    exchange.getMessage().setBody(new DeadLetter(from.received(), reason, keys));
  }
}
