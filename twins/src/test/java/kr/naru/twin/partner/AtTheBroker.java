package kr.naru.twin.partner;

import jakarta.jms.JMSContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import kr.naru.twin.event.Event;
import kr.naru.twin.server.LocalServers;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** The hub's side of the queues of one partner, in a centre of its own. */
final class AtTheBroker implements AutoCloseable {
  private static final AtomicInteger NEXT = new AtomicInteger();

  private final Account account;
  private final ActiveMQConnectionFactory factory;

  AtTheBroker(LocalServers servers, String partner) {
    var centre = "T" + NEXT.incrementAndGet();
    var at = servers.addresses();
    this.account =
        new Account(at.artemisUrl(), partner, centre, servers.passwordOf(partner + "-" + centre));
    this.factory =
        new ActiveMQConnectionFactory(at.artemisUrl(), at.artemisUser(), at.artemisPassword());
  }

  Account account() {
    return account;
  }

  void tell(String... messages) {
    try (var context = factory.createContext()) {
      var queue = context.createQueue(account.address("outbound"));
      for (var message : messages) {
        context.createProducer().send(queue, message);
      }
    }
  }

  /** All that comes until it has been still for so long. */
  List<Event> heard(Duration stillness) {
    var heard = new ArrayList<Event>();
    try (var context = factory.createContext(JMSContext.AUTO_ACKNOWLEDGE);
        var consumer = context.createConsumer(context.createQueue(account.address("inbound")))) {
      for (var text = consumer.receiveBody(String.class, stillness.toMillis());
          text != null;
          text = consumer.receiveBody(String.class, stillness.toMillis())) {
        heard.add(Event.read(text));
      }
    }
    return heard;
  }

  @Override
  public void close() {
    factory.close();
  }

  static String order(String sheetNo, long quantity) {
    return Event.write(
        "naru",
        "kr.naru.wms.order.v1",
        sheetNo,
        Map.of(
            "orderNo",
            sheetNo,
            "sheetNo",
            sheetNo,
            "store",
            "S1",
            "route",
            "R1",
            "deliveryDay",
            "2026-03-05",
            "lines",
            List.of(Map.of("line", 1, "sku", "10001", "quantity", quantity))));
  }

  static String cancel(String sheetNo, boolean decided) {
    return Event.write(
        "naru",
        "kr.naru.wms.cancel.v1",
        sheetNo + decided,
        Map.of(
            "sheetNo", sheetNo,
            "decided", decided,
            "lines", List.of(Map.of("line", 1, "sku", "10001", "quantity", 10))));
  }
}
