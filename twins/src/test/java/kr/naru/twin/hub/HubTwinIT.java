package kr.naru.twin.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import kr.naru.twin.event.Event;
import kr.naru.twin.fault.FaultPlan;
import kr.naru.twin.server.LocalServers;
import kr.naru.twin.server.Part;
import kr.naru.twin.server.Ports;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("HUB 쌍둥이: 토픽을 처음부터 읽고, 멈춘 곳에서 이어 읽는다")
@DisplayNameGeneration(ReplaceUnderscores.class)
class HubTwinIT {
  private static final Duration SOON = Duration.ofSeconds(30);

  @TempDir Path data;
  private LocalServers servers;

  @BeforeEach
  void start() {
    servers = LocalServers.start(data, EnumSet.of(Part.KAFKA), Ports.FREE, line -> {});
  }

  @AfterEach
  void stop() {
    servers.close();
  }

  @Test
  void it_reads_what_was_there_before_and_goes_on_after_a_fault_and_an_outage() {
    tell("PH01.s1", sale(1));
    tell("PH02.s1", sale(1));
    try (var hub =
        HubTwin.open(servers.addresses().kafkaServers(), servers.passwordOf("hub-reader"))) {
      await().atMost(SOON).until(() -> sales(hub) == 1);

      hub.faults().plan(FaultPlan.NONE.withDown());
      tell("PH01.s1", sale(2));
      hub.faults().mend();
      await().atMost(SOON).until(() -> sales(hub) == 2);

      servers.stop(Part.KAFKA);
      servers.resume(Part.KAFKA);
      tell("PH01.s1", sale(4));
      tell("PH01.s1", "no event");
      await().atMost(SOON).until(() -> sales(hub) == 3 && hub.unreadable().size() == 1);

      assertThat(hub.books("PH01").duplicates()).isZero();
      assertThat(hub.books("PH01").gaps()).containsExactly(new Gap("sales", 3, 3));
      assertThat(hub.books("PH02").counts()).containsEntry("sales", 1L);
      assertThat(hub.towards("PH01").books()).containsEntry("sold", 3_000L);
    }
  }

  private static long sales(HubTwin hub) {
    return hub.books("PH01").counts().getOrDefault("sales", 0L);
  }

  private void tell(String key, String text) {
    var settings =
        Map.<String, Object>of(
            "bootstrap.servers",
            servers.addresses().kafkaServers(),
            "security.protocol",
            "SASL_PLAINTEXT",
            "sasl.mechanism",
            "SCRAM-SHA-512",
            "sasl.jaas.config",
            "org.apache.kafka.common.security.scram.ScramLoginModule required"
                + " username=\"hub\" password=\"%s\";".formatted(servers.passwordOf("hub")));
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>("naru.hub.sales.v1", key, text));
    }
  }

  private static String sale(long sequence) {
    var line = Map.of("line", 1, "sku", "10001", "quantity", 1, "gross", 1_000);
    return Event.write(
        "naru",
        "kr.naru.hub.sale.v1",
        "" + sequence,
        Map.of(
            "sequence",
            sequence,
            "businessDay",
            "2026-03-05",
            "sheetNo",
            sequence + "-G",
            "store",
            "s1",
            "gross",
            1_000,
            "lines",
            List.of(line)));
  }
}
