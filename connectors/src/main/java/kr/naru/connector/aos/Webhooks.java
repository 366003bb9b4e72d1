package kr.naru.connector.aos;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;

/**
 * Signs what is sent to the AOS as Standard Webhooks 1.0 wants it.
 *
 * <p>Every secret signs, the newest first, so that keys change without a message lost: the AOS may
 * know the old one or the new one.
 */
public final class Webhooks {
  private final List<Webhook> secrets;
  private final Clock clock;

  /**
   * @param secrets each {@code whsec_} and Base64
   */
  public Webhooks(List<String> secrets, Clock clock) {
    this.secrets = secrets.stream().map(Webhooks::of).toList();
    this.clock = clock;
  }

  /** A message with the id it bears at every attempt. */
  public record Hook(UUID id, byte[] body) {}

  private static Webhook of(String secret) {
    try {
      return new Webhook(secret);
    } catch (EmptyWebhookSecretException e) {
      throw new IllegalArgumentException("A webhook secret is empty; see naru.aos.secrets", e);
    }
  }

  public void sign(Exchange exchange) throws InvalidPayloadException, WebhookSigningException {
    var hook = exchange.getMessage().getMandatoryBody(Hook.class);
    var seconds = clock.instant().getEpochSecond();
    var text = new String(hook.body(), StandardCharsets.UTF_8);
    var message = exchange.getMessage();
    message.setHeader("webhook-id", hook.id().toString());
    message.setHeader("webhook-timestamp", Long.toString(seconds));
    message.setHeader("webhook-signature", signatures(hook.id(), seconds, text));
    message.setHeader(Exchange.CONTENT_TYPE, "application/json");
    message.setHeader(Exchange.HTTP_METHOD, "POST");
    message.setBody(hook.body());
  }

  private String signatures(UUID id, long seconds, String text) throws WebhookSigningException {
    var signatures = new StringJoiner(" ");
    for (var secret : secrets) {
      signatures.add(secret.sign(id.toString(), seconds, text));
    }
    return signatures.toString();
  }
}
