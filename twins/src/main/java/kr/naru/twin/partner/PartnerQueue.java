package kr.naru.twin.partner;

import jakarta.jms.JMSContext;
import jakarta.jms.JMSProducer;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Queue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A partner of one centre, sending CloudEvents on its own queue with its own account. */
public final class PartnerQueue implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();

  private final String partner;
  private final String centre;
  private final ActiveMQConnectionFactory factory;
  private @Nullable Line line;
  private final AtomicLong version = new AtomicLong(System.currentTimeMillis());

  private PartnerQueue(String partner, String centre, ActiveMQConnectionFactory factory) {
    this.partner = partner;
    this.centre = centre;
    this.factory = factory;
    this.line = Line.open(factory, address());
  }

  /** {@code partner} is {@code erp} or {@code wms}. */
  public static PartnerQueue open(String url, String partner, String centre, String password) {
    var user = partner + "-" + centre;
    return new PartnerQueue(partner, centre, new ActiveMQConnectionFactory(url, user, password));
  }

  /** A number greater than every one given before. */
  public long nextVersion() {
    return version.incrementAndGet();
  }

  /** Sends records of one kind; gives the message's id. */
  public String send(String kind, List<Map<String, Object>> records) {
    var id = UUID.randomUUID().toString();
    send(id, kind, records);
    return id;
  }

  public void send(String id, String kind, List<Map<String, Object>> records) {
    sendRaw(text(id, kind, records));
  }

  /** The message as it is sent; the same records make the same text. */
  public String text(String id, String kind, List<Map<String, Object>> records) {
    var event = new LinkedHashMap<String, Object>();
    event.put("specversion", "1.0");
    event.put("id", id);
    event.put("source", partner + "-" + centre);
    event.put("type", "kr.naru." + partner + "." + kind + ".v1");
    event.put("data", Map.of("records", records));
    return JSON.writeValueAsString(event);
  }

  /** Sends any text, right or wrong. */
  public void sendRaw(String text) {
    sendRaw(List.of(text));
  }

  /** All of these or none; after a line broke the next sending is on a new one. */
  synchronized void sendRaw(List<String> texts) {
    var open = line == null ? Line.open(factory, address()) : line;
    line = open;
    try {
      open.send(texts);
    } catch (JMSRuntimeException broken) {
      hangUp();
      throw broken;
    }
  }

  private String address() {
    return "naru." + centre + "." + partner + ".inbound";
  }

  @Override
  public synchronized void close() {
    hangUp();
    factory.close();
  }

  private void hangUp() {
    var old = line;
    line = null;
    if (old != null) {
      old.context().close();
    }
  }

  private record Line(JMSContext context, JMSProducer producer, Queue queue) {
    static Line open(ActiveMQConnectionFactory factory, String address) {
      var context = factory.createContext(JMSContext.SESSION_TRANSACTED);
      return new Line(context, context.createProducer(), context.createQueue(address));
    }

    void send(List<String> texts) {
      texts.forEach(text -> producer.send(queue, text));
      context.commit();
    }
  }
}
