package kr.naru.hostile;

import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import kr.naru.kit.Servers;
import kr.naru.kit.TestCentre;
import kr.naru.proof.spoil.Mutator;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** A partner's own account on his own inbound queue, and what he rightly says there. */
record Queue(TestCentre centre, String partner, List<String> kinds) {
  private static final int BATCH = 200;

  static Queue erp(TestCentre centre) {
    return new Queue(
        centre,
        "erp",
        List.of(
            "setting",
            "route",
            "holiday",
            "category",
            "product",
            "barcode",
            "price-group",
            "base-price",
            "member-price",
            "special",
            "member",
            "bond",
            "movement",
            "statement",
            "refused"));
  }

  static Queue wms(TestCentre centre) {
    return new Queue(
        centre,
        "wms",
        List.of(
            "stock",
            "picking-started",
            "shipped",
            "cancelled",
            "run-closed",
            "movement",
            "statement",
            "refused"));
  }

  interface Sending {
    void by(JMSContext context, jakarta.jms.Queue queue) throws JMSException;
  }

  /** All or nothing, unless it commits in between. */
  void send(Sending sending) {
    var servers = Servers.servers();
    try (var factory =
            new ActiveMQConnectionFactory(
                servers.addresses().artemisUrl(), owner(), servers.passwordOf(owner()));
        var context = factory.createContext(JMSContext.SESSION_TRANSACTED)) {
      sending.by(context, context.createQueue(address()));
      context.commit();
    } catch (JMSException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As fast as the broker takes them, each spoilt. */
  void sendSpoilt(int many, long seed) {
    var mutator = new Mutator(seed);
    send(
        (context, queue) -> {
          var producer = context.createProducer();
          for (var n = 0; n < many; n++) {
            var message = context.createBytesMessage();
            message.writeBytes(mutator.spoil(event(n, new UUID(seed, n))));
            producer.send(queue, message);
            if (n % BATCH == BATCH - 1) {
              context.commit();
            }
          }
        });
  }

  /** The contract's sample of the n-th kind, as this partner's and with an id of its own. */
  byte[] event(int n, UUID id) {
    return Samples.text(partner + "/" + kinds.get(n % kinds.size()) + ".json")
        .replace(partner + "-PH01", owner())
        .replaceFirst("\"id\": \"[^\"]+\"", "\"id\": \"" + id + "\"")
        .getBytes(StandardCharsets.UTF_8);
  }

  String address() {
    return "naru." + centre.id() + "." + partner + ".inbound";
  }

  String owner() {
    return partner + "-" + centre.id();
  }
}
