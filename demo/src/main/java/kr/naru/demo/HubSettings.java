package kr.naru.demo;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import kr.naru.twin.server.Secrets;
import kr.naru.twin.server.ServerAddresses;
import kr.naru.twin.server.Tokens;

/**
 * What one instance of the hub is told through its environment.
 *
 * @param node the instance's name, which is also its MQTT client id: {@code hub} or {@code hub-…}
 */
public record HubSettings(String node, int port, Path log, Map<String, String> environment) {
  static HubSettings of(String node, int port, Path data, ServerAddresses servers) {
    var tokens = Tokens.open(data);
    return new HubSettings(
        node,
        port,
        Centre.logs(data).resolve(node + ".log"),
        Map.ofEntries(
            Map.entry("NARU_NODE", node),
            Map.entry("NARU_CLOCK_SETTABLE", "true"),
            Map.entry("NARU_HTTP_PORT", "" + port),
            Map.entry("NARU_DB_URL", servers.dbUrl()),
            Map.entry("NARU_DB_USER", servers.dbUser()),
            Map.entry("NARU_DB_PASSWORD", servers.dbPassword()),
            Map.entry("NARU_ARTEMIS_URL", servers.artemisUrl()),
            Map.entry("NARU_ARTEMIS_USER", servers.artemisUser()),
            Map.entry("NARU_ARTEMIS_PASSWORD", servers.artemisPassword()),
            Map.entry("NARU_MQTT_URL", servers.mqttUrl()),
            Map.entry("NARU_KAFKA_SERVERS", servers.kafkaServers()),
            Map.entry("NARU_KAFKA_USER", servers.kafkaUser()),
            Map.entry("NARU_KAFKA_PASSWORD", servers.kafkaPassword()),
            Map.entry("NARU_HUB_PSEUDONYMKEY", Secrets.open(data).passwordOf("hub-pseudonyms")),
            Map.entry("NARU_AUTH_JWKS", tokens.jwksFile().toString()),
            Map.entry("NARU_AUTH_ISSUER", Tokens.ISSUER),
            Map.entry("NARU_AUTH_AUDIENCE", Tokens.AUDIENCE)));
  }

  /** The same, with one more variable, for tests that plant a fault. */
  public HubSettings with(String name, String value) {
    Map<String, String> more = new HashMap<>(environment);
    more.put(name, value);
    return new HubSettings(node, port, log, Map.copyOf(more));
  }
}
