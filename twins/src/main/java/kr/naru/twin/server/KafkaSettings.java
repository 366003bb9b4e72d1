package kr.naru.twin.server;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The settings of the one Kafka node: small, closed, with nothing that needs a second node. */
final class KafkaSettings {
  static final int NODE = 1;
  static final String CONTROLLER = "CONTROLLER";
  static final String SCRAM = "SCRAM-SHA-512";

  /** The node's own account, towards itself. */
  static final String BROKER = "broker";

  private static final String CLIENTS = "CLIENTS";

  private KafkaSettings() {}

  static Map<String, String> of(Path directory, ChosenPorts ports, Secrets secrets) {
    Map<String, String> settings = new HashMap<>(node(directory, ports));
    settings.putAll(security(secrets));
    settings.putAll(small());
    return settings;
  }

  static String logs(Path directory) {
    return directory.resolve("logs").toString();
  }

  /** How a client logs in with its SCRAM password. */
  static String login(String user, Secrets secrets) {
    return "org.apache.kafka.common.security.scram.ScramLoginModule"
        + " required username=\"%s\" password=\"%s\";".formatted(user, secrets.passwordOf(user));
  }

  /** How the node logs in to its own controller, and knows itself there. */
  private static String plainLogin(String password) {
    return "org.apache.kafka.common.security.plain.PlainLoginModule"
        + " required username=\"%1$s\" password=\"%2$s\" user_%1$s=\"%2$s\";"
            .formatted(BROKER, password);
  }

  private static Map<String, String> node(Path directory, ChosenPorts ports) {
    String clients = "%s://%s:%d".formatted(CLIENTS, Ports.HOST, ports.kafka());
    String seen = "%s://%s:%d".formatted(CLIENTS, Ports.HOST, ports.kafkaSeen());
    String controller = "%s://%s:%d".formatted(CONTROLLER, Ports.HOST, ports.kafkaController());
    return Map.ofEntries(
        Map.entry("process.roles", "broker,controller"),
        Map.entry("node.id", "" + NODE),
        Map.entry("log.dirs", logs(directory)),
        Map.entry("listeners", clients + "," + controller),
        Map.entry("advertised.listeners", seen),
        Map.entry("controller.listener.names", CONTROLLER),
        Map.entry(
            "controller.quorum.voters",
            "%d@%s:%d".formatted(NODE, Ports.HOST, ports.kafkaController())),
        Map.entry("inter.broker.listener.name", CLIENTS));
  }

  private static Map<String, String> security(Secrets secrets) {
    return Map.ofEntries(
        Map.entry(
            "listener.security.protocol.map",
            "%s:SASL_PLAINTEXT,%s:SASL_PLAINTEXT".formatted(CLIENTS, CONTROLLER)),
        Map.entry("sasl.enabled.mechanisms", SCRAM),
        Map.entry("sasl.mechanism.inter.broker.protocol", SCRAM),
        Map.entry("sasl.mechanism.controller.protocol", "PLAIN"),
        Map.entry("listener.name.clients.scram-sha-512.sasl.jaas.config", login(BROKER, secrets)),
        Map.entry("listener.name.controller.sasl.enabled.mechanisms", "PLAIN"),
        Map.entry(
            "listener.name.controller.plain.sasl.jaas.config",
            plainLogin(secrets.passwordOf(BROKER))),
        Map.entry(
            "authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer"),
        Map.entry("super.users", "User:%s;User:%s".formatted(LocalKafka.HUB, BROKER)));
  }

  private static Map<String, String> small() {
    return Map.ofEntries(
        Map.entry("auto.create.topics.enable", "false"),
        Map.entry("num.partitions", "4"),
        Map.entry("default.replication.factor", "1"),
        Map.entry("min.insync.replicas", "1"),
        Map.entry("offsets.topic.num.partitions", "1"),
        Map.entry("offsets.topic.replication.factor", "1"),
        Map.entry("transaction.state.log.num.partitions", "1"),
        Map.entry("transaction.state.log.replication.factor", "1"),
        Map.entry("transaction.state.log.min.isr", "1"),
        Map.entry("share.coordinator.state.topic.num.partitions", "1"),
        Map.entry("share.coordinator.state.topic.replication.factor", "1"),
        Map.entry("share.coordinator.state.topic.min.isr", "1"),
        Map.entry("group.initial.rebalance.delay.ms", "0"),
        Map.entry("num.network.threads", "2"),
        Map.entry("num.io.threads", "2"),
        Map.entry("background.threads", "2"),
        Map.entry("log.cleaner.dedupe.buffer.size", "4194304"),
        Map.entry("log.segment.bytes", "67108864"),
        Map.entry("log.retention.hours", "168"),
        Map.entry("message.max.bytes", "1048576"),
        // A killed node is let in again only when its old session is over.
        Map.entry("broker.heartbeat.interval.ms", "500"),
        Map.entry("broker.session.timeout.ms", "2000"),
        // A lone node has nobody to wait for before it leads.
        Map.entry("controller.quorum.election.timeout.ms", "200"),
        Map.entry("controller.quorum.election.backoff.max.ms", "200"));
  }
}
