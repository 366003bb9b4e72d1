package kr.naru.twin.server;

/**
 * Where the servers are, and the hub's own accounts on them. What belongs to a server that was not
 * asked for is an empty text.
 */
public record ServerAddresses(
    String dbUrl,
    String dbUser,
    String dbPassword,
    String artemisUrl,
    String artemisUser,
    String artemisPassword,
    String mqttUrl,
    String kafkaServers,
    String kafkaUser,
    String kafkaPassword) {

  /** Leaves the passwords out, so that a log line cannot carry them. */
  @Override
  public String toString() {
    return "PostgreSQL %s, Artemis %s, MQTT %s, Kafka %s"
        .formatted(dbUrl, artemisUrl, mqttUrl, kafkaServers);
  }
}
