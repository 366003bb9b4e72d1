package kr.naru.twin.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.JMSSecurityRuntimeException;
import jakarta.jms.Message;
import java.nio.file.Path;
import java.util.EnumSet;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LocalBrokerIT {
  private static final String INBOUND = "naru.PH01.erp.inbound";
  private static final String OUTBOUND = "naru.PH01.erp.outbound";
  private static final long WAIT_MILLIS = 5_000;

  @TempDir Path data;
  private LocalServers servers;
  private ActiveMQConnectionFactory factory;

  @BeforeEach
  void start() {
    servers = LocalServers.start(data, EnumSet.of(Part.ARTEMIS), Ports.FREE, line -> {});
    factory = new ActiveMQConnectionFactory(servers.addresses().artemisUrl());
  }

  @AfterEach
  void stop() {
    factory.close();
    servers.close();
  }

  @Test
  void a_message_of_a_partner_survives_a_restart_of_the_broker() {
    send("erp-PH01", INBOUND, "deposit 1");

    servers.stop(Part.ARTEMIS);
    servers.resume(Part.ARTEMIS);

    assertThat(receive("hub", INBOUND)).isEqualTo("deposit 1");
  }

  @Test
  void a_partner_receives_what_the_hub_sends_it() {
    send("hub", OUTBOUND, "charge 1");

    assertThat(receive("erp-PH01", OUTBOUND)).isEqualTo("charge 1");
  }

  @Test
  void a_wrong_password_and_an_unknown_user_are_refused() {
    assertThatThrownBy(() -> connect("erp-PH01", "guess").close())
        .isInstanceOf(JMSSecurityRuntimeException.class);
    assertThatThrownBy(() -> connect("nobody", "").close())
        .isInstanceOf(JMSSecurityRuntimeException.class);
    assertThatThrownBy(() -> connect("ACTIVEMQ.CLUSTER.ADMIN.USER", "CHANGE ME!!").close())
        .isInstanceOf(JMSSecurityRuntimeException.class);
  }

  @Test
  void a_partner_neither_sends_as_another_nor_reads_what_it_sent() {
    send("hub", "naru.PH02.erp.inbound", "makes the queue");
    send("erp-PH01", INBOUND, "deposit 1");

    assertThatThrownBy(() -> send("erp-PH01", "naru.PH02.erp.inbound", "forged"))
        .isInstanceOf(JMSRuntimeException.class);
    assertThatThrownBy(() -> receive("erp-PH01", INBOUND)).isInstanceOf(JMSRuntimeException.class);
  }

  @Test
  void a_queue_that_the_design_does_not_name_is_not_created_even_for_the_hub() {
    assertThatThrownBy(() -> send("hub", "naru.PH01.erp.inbuond", "a slip of the pen"))
        .isInstanceOf(JMSRuntimeException.class);
  }

  @Test
  void a_message_that_was_rolled_back_is_offered_again() throws JMSException {
    send("hub", INBOUND, "deposit 1");

    try (JMSContext context = connect("hub", servers.passwordOf("hub"));
        JMSContext session = context.createContext(JMSContext.SESSION_TRANSACTED);
        var consumer = session.createConsumer(session.createQueue(INBOUND))) {
      assertThat(consumer.receive(WAIT_MILLIS)).isNotNull();
      session.rollback();

      Message again = consumer.receive(WAIT_MILLIS);

      assertThat(again.getJMSRedelivered()).isTrue();
      session.commit();
    }
  }

  @Test
  void one_reader_at_a_time_hears_the_erp_and_the_next_goes_on_where_it_left() {
    try (JMSContext one = connect("hub", servers.passwordOf("hub"));
        JMSContext other = connect("hub", servers.passwordOf("hub"))) {
      var reader = one.createConsumer(one.createQueue(INBOUND));
      var standby = other.createConsumer(other.createQueue(INBOUND));
      send("erp-PH01", INBOUND, "category 1");
      send("erp-PH01", INBOUND, "category 2, below 1");
      assertThat(reader.receiveBody(String.class, WAIT_MILLIS)).isEqualTo("category 1");
      assertThat(standby.receiveNoWait()).isNull();
      assertThat(reader.receiveBody(String.class, WAIT_MILLIS)).isEqualTo("category 2, below 1");

      reader.close();
      send("erp-PH01", INBOUND, "category 3");

      assertThat(standby.receiveBody(String.class, WAIT_MILLIS)).isEqualTo("category 3");
    }
  }

  @Test
  void a_dead_letter_queue_is_there_from_the_start() {
    assertThatCode(() -> send("hub", LocalBroker.DEAD, "by hand")).doesNotThrowAnyException();
    assertThat(receive("hub", LocalBroker.DEAD)).isEqualTo("by hand");
  }

  private void send(String user, String queue, String text) {
    try (JMSContext context = connect(user, servers.passwordOf(user))) {
      context.createProducer().send(context.createQueue(queue), text);
    }
  }

  private String receive(String user, String queue) {
    try (JMSContext context = connect(user, servers.passwordOf(user));
        var consumer = context.createConsumer(context.createQueue(queue))) {
      return consumer.receiveBody(String.class, WAIT_MILLIS);
    }
  }

  private JMSContext connect(String user, String password) {
    return factory.createContext(user, password);
  }
}
