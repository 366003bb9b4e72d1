package kr.naru.connector.jms;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import jakarta.jms.TextMessage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import kr.naru.connector.Correlation;
import kr.naru.connector.store.Ids;
import kr.naru.domain.shared.CentreId;
import kr.naru.mapping.wire.WireError;
import org.apache.camel.Exchange;
import org.apache.camel.component.jms.JmsMessage;

/**
 * The one edge of every JMS door.
 *
 * <p>The broker lets only its owner write to an address, so the address is the identity. After
 * {@link #admit} no property of the JMS message is left. Bodies are bounded to 1 MiB; of a longer
 * one that much is kept.
 */
public final class JmsDoor {
  private static final Pattern ADDRESS = Pattern.compile("naru\\.([A-Z0-9]+)\\.([a-z]+)\\.inbound");
  private static final int MAX_BODY = 1 << 20;
  private static final int MANY = 10;

  private JmsDoor() {}

  public static void admit(Exchange exchange) throws JMSException {
    var jms =
        Objects.requireNonNull(
            Objects.requireNonNull(exchange.getIn(JmsMessage.class)).getJmsMessage());
    var id = Ids.next();
    var address = ADDRESS.matcher(((Queue) jms.getJMSDestination()).getQueueName());
    if (!address.matches()) {
      throw new IllegalStateException("No partner owns the address of this route");
    }
    var body = body(jms);
    exchange.getMessage().removeHeaders("*");
    exchange.getMessage().setHeader(Correlation.MESSAGE, id);
    exchange
        .getMessage()
        .setBody(
            new PartnerMessage(
                id,
                new CentreId(address.group(1)),
                address.group(2),
                jms.getIntProperty("JMSXDeliveryCount"),
                Arrays.copyOf(body, Math.min(body.length, MAX_BODY))));
    refuseOthers(jms, body);
  }

  /** Only now: what is refused is put aside, so it must stand as the message's body. */
  private static void refuseOthers(Message jms, byte[] body) throws JMSException {
    if (!(jms instanceof BytesMessage || jms instanceof TextMessage)) {
      throw new WireError("$", jms.getClass().getSimpleName(), "text or bytes");
    }
    if (body.length > MAX_BODY) {
      var bytes = jms instanceof BytesMessage all ? all.getBodyLength() : body.length;
      throw new WireError("$", bytes + " bytes", "at most " + MAX_BODY + " bytes");
    }
  }

  /** Whether it failed so often that it is the message, or the hub's code, that is to blame. */
  public static boolean failedOften(Exchange exchange) {
    return exchange.getMessage().getBody() instanceof FromPartner message
        && message.received().deliveries() >= MANY;
  }

  private static byte[] body(Message jms) throws JMSException {
    return switch (jms) {
      case BytesMessage bytes -> read(bytes);
      case TextMessage text -> String.valueOf(text.getText()).getBytes(StandardCharsets.UTF_8);
      default -> new byte[0];
    };
  }

  private static byte[] read(BytesMessage bytes) throws JMSException {
    var body = new byte[(int) Math.min(bytes.getBodyLength(), MAX_BODY + 1L)];
    bytes.reset();
    bytes.readBytes(body);
    return body;
  }
}
