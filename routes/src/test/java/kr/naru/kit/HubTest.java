package kr.naru.kit;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A test against the running hub; its one context is shared by all of them. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
public abstract class HubTest {
  @Value("${local.server.port}")
  private int port;

  @DynamicPropertySource
  static void servers(DynamicPropertyRegistry registry) {
    var at = Servers.servers().addresses();
    registry.add("naru.db.url", () -> Servers.dbUrlThroughTap());
    registry.add("naru.db.user", at::dbUser);
    registry.add("naru.db.password", at::dbPassword);
    registry.add("naru.artemis.url", at::artemisUrl);
    registry.add("naru.artemis.user", at::artemisUser);
    registry.add("naru.artemis.password", at::artemisPassword);
    registry.add("naru.kafka.servers", at::kafkaServers);
    registry.add("naru.kafka.user", at::kafkaUser);
    registry.add("naru.kafka.password", at::kafkaPassword);
    registry.add("naru.hub.pseudonym-key", () -> "a key for tests");
    registry.add("naru.files.folder", () -> Servers.filesFolder().toString());
    registry.add("naru.files.quiet", () -> "300ms");
    registry.add("naru.clock.settable", () -> true);
    // A hundred orders of one store at once must meet each other, not its limit.
    registry.add("naru.limits.store-orders.per-minute", () -> 6_000);
    registry.add("naru.limits.store-orders.burst", () -> 100);
    registry.add("naru.auth.jwks", () -> Servers.tokens().jwksFile());
    registry.add("naru.auth.issuer", () -> "naru-demo");
    registry.add("naru.auth.audience", () -> "naru");
  }

  /** What crosses the wire between this hub and its database. */
  protected static WireTap databaseWire() {
    return Servers.tap();
  }

  /** Where it listens, for who speaks to it byte by byte. */
  protected int port() {
    return port;
  }

  /** A fresh centre, open on this hub, with masters for a first order. */
  protected TestCentre aCentre() {
    return TestCentre.open("http://127.0.0.1:" + port);
  }
}
