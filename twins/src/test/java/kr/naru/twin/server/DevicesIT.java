package kr.naru.twin.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSContext;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.eclipse.paho.mqttv5.client.IMqttMessageListener;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttClient;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttSubscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DevicesIT {
  private static final String GATEWAY = "dps1-PH01";
  private static final int NOT_AUTHORIZED = 135;
  private static final long WAIT_MILLIS = 5_000;

  @TempDir Path data;
  private LocalServers servers;

  @BeforeEach
  void start() {
    servers = LocalServers.start(data, EnumSet.of(Part.ARTEMIS), Ports.FREE, line -> {});
  }

  @AfterEach
  void stop() {
    servers.close();
  }

  @Test
  void an_event_of_a_gateway_reaches_the_hub_as_a_jms_message() throws Exception {
    try (var factory = new ActiveMQConnectionFactory(servers.addresses().artemisUrl());
        JMSContext context = factory.createContext("hub", servers.passwordOf("hub"));
        var hub =
            context.createSharedDurableConsumer(
                context.createTopic("naru.v1.PH01.*.*.evt"), "uplink")) {
      MqttClient gateway = connect(GATEWAY, GATEWAY);

      gateway.publish("naru/v1/PH01/L1/dps1/evt", "pressed".getBytes(UTF_8), 1, false);

      BytesMessage message = (BytesMessage) hub.receive(WAIT_MILLIS);
      assertThat(message.getBody(byte[].class)).asString(UTF_8).isEqualTo("pressed");
      gateway.disconnect();
    }
  }

  @Test
  void a_command_of_the_hub_reaches_its_gateway() throws Exception {
    BlockingQueue<String> received = new LinkedBlockingQueue<>();
    MqttClient gateway = connect(GATEWAY, GATEWAY);
    subscribe(gateway, "naru/v1/PH01/L1/dps1/cmd", received);
    MqttClient hub = connect("hub", "hub-1");

    hub.publish("naru/v1/PH01/L1/dps1/cmd", "light 7".getBytes(UTF_8), 1, false);

    assertThat(received.poll(WAIT_MILLIS, TimeUnit.MILLISECONDS)).isEqualTo("light 7");
    gateway.disconnect();
    hub.disconnect();
  }

  @Test
  void a_gateway_does_not_bear_the_client_id_of_another() throws Exception {
    connect(GATEWAY, GATEWAY).disconnect();

    assertThatThrownBy(() -> connect(GATEWAY, "dps2-PH01")).isInstanceOf(MqttException.class);
    assertThatThrownBy(() -> connect("hub", GATEWAY)).isInstanceOf(MqttException.class);
  }

  @Test
  void a_gateway_neither_speaks_nor_listens_for_another() throws Exception {
    MqttClient gateway = connect(GATEWAY, GATEWAY);

    assertThat(publish(gateway, "naru/v1/PH01/L1/dps1/evt")).isNotEqualTo(NOT_AUTHORIZED);
    assertThat(publish(gateway, "naru/v1/PH01/L1/dps2/evt")).isEqualTo(NOT_AUTHORIZED);
    assertThat(publish(gateway, "naru/v1/PH01/L1/dps1/cmd")).isEqualTo(NOT_AUTHORIZED);
    for (String topic : List.of("naru/v1/PH01/L1/dps2/cmd", "naru/v1/+/L1/dps1/cmd")) {
      assertThat(gateway.subscribe(topic, 1).getReasonCodes()).containsExactly(NOT_AUTHORIZED);
    }
    gateway.disconnect();
  }

  private static int publish(MqttClient client, String topic) throws MqttException {
    IMqttToken sent = client.getTopic(topic).publish("pressed".getBytes(UTF_8), 1, false);
    sent.waitForCompletion(WAIT_MILLIS);
    return sent.getReasonCodes()[0];
  }

  private MqttClient connect(String user, String clientId) throws MqttException {
    MqttConnectionOptions options = new MqttConnectionOptions();
    options.setUserName(user);
    options.setPassword(servers.passwordOf(user).getBytes(UTF_8));
    options.setConnectionTimeout(5);
    MqttClient client =
        new MqttClient(servers.addresses().mqttUrl(), clientId, new MemoryPersistence());
    client.setTimeToWait(WAIT_MILLIS);
    client.connect(options);
    return client;
  }

  private static void subscribe(MqttClient client, String topic, BlockingQueue<String> received)
      throws MqttException {
    client.subscribe(
        new MqttSubscription[] {new MqttSubscription(topic, 1)},
        new IMqttMessageListener[] {
          (from, message) -> received.add(new String(message.getPayload(), UTF_8))
        });
  }
}
