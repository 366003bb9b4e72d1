package kr.naru.twin.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import kr.naru.twin.hub.HubTwin;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LocalKafkaIT {
  private static final String TOPIC = "naru.hub.tests.v1";

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
  void the_reader_reads_what_the_hub_wrote_also_after_a_restart() throws Exception {
    createTopic();
    send("hub", "stock of PH01");

    servers.stop(Part.KAFKA);
    servers.resume(Part.KAFKA);

    assertThat(readOne("hub-reader")).isEqualTo("stock of PH01");
  }

  @Test
  void the_reader_may_not_write() throws Exception {
    createTopic();

    assertThatThrownBy(() -> send("hub-reader", "forged"))
        .hasRootCauseInstanceOf(AuthorizationException.class);
  }

  @Test
  void a_wrong_password_is_refused() {
    Map<String, Object> wrong = settings("hub", "guess");

    assertThatThrownBy(() -> topics(wrong))
        .hasRootCauseInstanceOf(SaslAuthenticationException.class);
  }

  @Test
  void a_topic_that_nobody_declared_does_not_come_into_being() {
    try (Admin admin = Admin.create(settings("hub", servers.passwordOf("hub")))) {
      assertThatThrownBy(() -> admin.describeTopics(List.of(TOPIC)).allTopicNames().get())
          .hasRootCauseInstanceOf(UnknownTopicOrPartitionException.class);
    }
  }

  @Test
  void the_topics_of_the_hub_are_there_from_the_start_and_after_it() throws Exception {
    servers.stop(Part.KAFKA);
    servers.resume(Part.KAFKA);

    try (Admin admin = Admin.create(settings("hub", servers.passwordOf("hub")))) {
      assertThat(admin.describeTopics(HubTwin.TOPICS).allTopicNames().get())
          .containsOnlyKeys(HubTwin.TOPICS)
          .allSatisfy((name, topic) -> assertThat(topic.partitions()).hasSize(4));
    }
  }

  private void createTopic() throws ExecutionException, InterruptedException {
    try (Admin admin = Admin.create(settings("hub", servers.passwordOf("hub")))) {
      admin
          .createTopics(List.of(new NewTopic(TOPIC, Optional.of(1), Optional.empty())))
          .all()
          .get();
    }
  }

  private void topics(Map<String, Object> settings)
      throws ExecutionException, InterruptedException {
    try (Admin admin = Admin.create(settings)) {
      admin.listTopics().names().get();
    }
  }

  private void send(String user, String text) throws ExecutionException, InterruptedException {
    try (var producer =
        new KafkaProducer<>(
            settings(user, servers.passwordOf(user)),
            new StringSerializer(),
            new StringSerializer())) {
      producer.send(new ProducerRecord<>(TOPIC, "PH01", text)).get();
    }
  }

  private String readOne(String user) {
    Map<String, Object> settings = settings(user, servers.passwordOf(user));
    settings.put("group.id", user);
    settings.put("auto.offset.reset", "earliest");
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      consumer.subscribe(List.of(TOPIC));
      return Awaitility.await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> consumer.poll(Duration.ofMillis(200)), records -> !records.isEmpty())
          .records(TOPIC)
          .iterator()
          .next()
          .value();
    }
  }

  private Map<String, Object> settings(String user, String password) {
    return new HashMap<>(
        Map.of(
            "bootstrap.servers",
            servers.addresses().kafkaServers(),
            "security.protocol",
            "SASL_PLAINTEXT",
            "sasl.mechanism",
            "SCRAM-SHA-512",
            "sasl.jaas.config",
            "org.apache.kafka.common.security.scram.ScramLoginModule required"
                + " username=\"%s\" password=\"%s\";".formatted(user, password)));
  }
}
