package kr.naru.kit;

import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A partner's own JMS client on his outbound queue; what he takes is gone from it.
 *
 * <p>Prices are left there: they come by the clock, in between what a test brings about.
 */
public final class Outbound implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final ActiveMQConnectionFactory factory;
  private final JMSContext context;
  private final JMSConsumer queue;

  private Outbound(String partner, String centre) {
    var user = partner + "-" + centre;
    var servers = Servers.servers();
    this.factory =
        new ActiveMQConnectionFactory(
            servers.addresses().artemisUrl(), user, servers.passwordOf(user));
    this.context = factory.createContext();
    this.queue =
        context.createConsumer(
            context.createQueue("naru." + centre + "." + partner + ".outbound"),
            "JMSXGroupID <> 'prices'");
  }

  static Outbound open(String partner, String centre) {
    return new Outbound(partner, centre);
  }

  /** The next message; fails when none comes in time. */
  public JsonNode next() {
    var text = queue.receiveBody(String.class, PATIENCE.toMillis());
    if (text == null) {
      throw new AssertionError("No message came within " + PATIENCE.toSeconds() + " s");
    }
    return JSON.readTree(text);
  }

  public List<JsonNode> next(int count) {
    var messages = new ArrayList<JsonNode>();
    while (messages.size() < count) {
      messages.add(next());
    }
    return messages;
  }

  @Override
  public void close() {
    context.close();
    factory.close();
  }
}
