package kr.naru.route.shared;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the servers are and who may call; every one of these comes from outside.
 *
 * @param node names this instance in logs and leases
 */
@ConfigurationProperties("naru")
public record NaruProperties(
    String node, Clock clock, Server db, Server artemis, Kafka kafka, Auth auth) {
  /** A server and the hub's account on it. */
  public record Server(String url, String user, String password) {}

  /** The brokers of the HUB, and the hub's account on them. */
  public record Kafka(String servers, String user, String password) {}

  /**
   * @param settable whether an administrator may set business clocks; only where days are played
   */
  public record Clock(boolean settable) {}

  /** Whose tokens are believed. */
  public record Auth(Path jwks, String issuer, String audience) {}
}
