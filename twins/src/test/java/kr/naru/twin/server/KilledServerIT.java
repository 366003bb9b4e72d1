package kr.naru.twin.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.jms.JMSContext;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KilledServerIT {
  private static final String QUEUE = "naru.PH01.erp.inbound";

  @TempDir Path data;

  @Test
  void a_broker_that_is_killed_comes_back_at_its_address_with_its_messages() {
    try (LocalServers servers = start()) {
      servers.runApart(Part.ARTEMIS);
      send(servers, "kept");

      servers.kill(Part.ARTEMIS);
      assertThatThrownBy(() -> send(servers, "lost")).isInstanceOf(RuntimeException.class);
      servers.resume(Part.ARTEMIS);

      assertThat(receive(servers)).isEqualTo("kept");
    }
  }

  @Test
  void a_server_of_this_process_cannot_be_killed() {
    try (LocalServers servers = start()) {
      assertThatThrownBy(() -> servers.kill(Part.ARTEMIS)).hasMessageContaining("runApart");
    }
  }

  @Test
  void a_server_whose_starter_is_gone_ends() throws Exception {
    Process server =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    ServerProgram.class.getName(),
                    Part.ARTEMIS.name(),
                    data.toString(),
                    ChosenPorts.choose(Ports.FREE).toString()))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(server.inputReader().readLine()).isEqualTo(ServerProgram.UP);

    server.getOutputStream().close();

    assertThat(server.waitFor(10, TimeUnit.SECONDS)).isTrue();
  }

  private LocalServers start() {
    return LocalServers.start(data, EnumSet.of(Part.ARTEMIS), Ports.FREE, line -> {});
  }

  private static void send(LocalServers servers, String text) {
    try (var factory = new ActiveMQConnectionFactory(servers.addresses().artemisUrl());
        JMSContext context = factory.createContext("erp-PH01", servers.passwordOf("erp-PH01"))) {
      context.createProducer().send(context.createQueue(QUEUE), text);
    }
  }

  private static String receive(LocalServers servers) {
    try (var factory = new ActiveMQConnectionFactory(servers.addresses().artemisUrl());
        JMSContext context = factory.createContext("hub", servers.passwordOf("hub"));
        var consumer = context.createConsumer(context.createQueue(QUEUE))) {
      return consumer.receiveBody(String.class, 5_000);
    }
  }
}
