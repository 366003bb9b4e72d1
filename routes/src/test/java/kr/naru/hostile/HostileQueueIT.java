package kr.naru.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.JMSContext;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import kr.naru.kit.Eventually;
import kr.naru.kit.HubTest;
import kr.naru.kit.Servers;
import kr.naru.kit.TestCentre;
import kr.naru.proof.Door;
import kr.naru.proof.Drives;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("망가진 JMS 메시지: 하나도 잃지 않고 보류하며, 다음 메시지는 지나간다")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Drives({Door.JMS, Door.HTTP})
class HostileQueueIT extends HubTest {
  private static final int MANY = Integer.getInteger("naru.hostile", 300);
  private static final long SEED = Long.getLong("naru.seed", 20260305);

  private TestCentre centre;

  @BeforeEach
  void a_centre() {
    centre = aCentre();
    centre.settle();
  }

  @ParameterizedTest
  @CsvSource({
    "erp, member, '{\"store\":\"S1\",\"name\":\"A\",\"version\":1}'",
    "wms, stock, '{\"sku\":\"P1\",\"onHand\":5,\"sequence\":1}'",
  })
  void each_malformed_message_is_put_aside_or_decided(String partner, String kind, String record)
      throws SQLException {
    var before = told();
    var mutator = new Mutator(SEED);

    sending(
        partner,
        context -> {
          for (var n = 0; n < MANY; n++) {
            var good = event(partner, kind, record).getBytes(StandardCharsets.UTF_8);
            var bytes = context.createBytesMessage();
            put(bytes, mutator.spoil(good));
            context.createProducer().send(queue(context, partner), bytes);
          }
        });
    neighbourPasses();

    Eventually.ok(() -> told() == before + MANY + 2, "not each of them was put aside or decided");
  }

  @Test
  void what_is_neither_text_nor_bytes_or_too_long_is_put_aside_too() throws SQLException {
    sending(
        "wms",
        context -> {
          var queue = queue(context, "wms");
          context.createProducer().send(queue, context.createMapMessage());
          context.createProducer().send(queue, context.createObjectMessage("text"));
          context.createProducer().send(queue, context.createMessage());
          context.createProducer().send(queue, " ".repeat((1 << 20) + 1));
          context.createProducer().send(queue, new byte[3 << 20]);
        });
    neighbourPasses();

    Eventually.ok(() -> reasons().size() == 5, "not each of them was put aside");
    var reasons = reasons();
    assertThat(reasons).filteredOn(reason -> reason.contains("text or bytes")).hasSize(3);
    assertThat(reasons).filteredOn(reason -> reason.contains("at most 1048576")).hasSize(2);
  }

  /** The next message on the same queue is taken, and the other partner's too. */
  private void neighbourPasses() {
    centre.member("S9", java.util.Map.of());
    centre.stock("P9", 1);
    centre.settle();
  }

  /** Messages of partners that were put aside or decided. */
  private long told() throws SQLException {
    return rows("select distinct message::text from journal where centre = ? and step in"
            + " ('dead', 'applied')")
        .size();
  }

  private List<String> reasons() throws SQLException {
    return rows("select detail ->> 'reason' from journal where centre = ? and step = 'dead'");
  }

  private List<String> rows(String sql) throws SQLException {
    try (var database = Servers.database();
        var statement = database.prepareStatement(sql)) {
      statement.setString(1, centre.id());
      var found = new java.util.ArrayList<String>();
      var rows = statement.executeQuery();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }

  private interface Sending {
    void by(JMSContext context);
  }

  private void sending(String partner, Sending sending) {
    var user = partner + "-" + centre.id();
    var servers = Servers.servers();
    try (var factory =
            new ActiveMQConnectionFactory(
                servers.addresses().artemisUrl(), user, servers.passwordOf(user));
        var context = factory.createContext()) {
      sending.by(context);
    }
  }

  private jakarta.jms.Queue queue(JMSContext context, String partner) {
    return context.createQueue("naru." + centre.id() + "." + partner + ".inbound");
  }

  private String event(String partner, String kind, String record) {
    return """
        {"specversion":"1.0","id":"%s","source":"%s-%s","type":"kr.naru.%s.%s.v1",\
        "data":{"records":[%s]}}"""
        .formatted(UUID.randomUUID(), partner, centre.id(), partner, kind, record);
  }

  private static void put(jakarta.jms.BytesMessage message, byte[] body) {
    try {
      message.writeBytes(body);
    } catch (jakarta.jms.JMSException e) {
      throw new IllegalStateException(e);
    }
  }
}
