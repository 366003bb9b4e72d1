package kr.naru.twin.server;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** Lets the analytics HUB read {@code naru.hub.} topics in its own consumer groups, and no more. */
final class KafkaReaderRights {
  private static final long SECONDS = 30;

  private KafkaReaderRights() {}

  /** Grants them, also again; an answer shows at the same time that Kafka serves clients. */
  static void grant(int port, Secrets secrets) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            Ports.HOST + ":" + port,
            "security.protocol",
            "SASL_PLAINTEXT",
            "sasl.mechanism",
            KafkaSettings.SCRAM,
            "sasl.jaas.config",
            KafkaSettings.login(LocalKafka.HUB, secrets));
    try (Admin admin = Admin.create(settings)) {
      admin
          .createAcls(
              List.of(
                  read(ResourceType.TOPIC, "naru.hub."),
                  read(ResourceType.GROUP, LocalKafka.READER)))
          .all()
          .get(SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("it did not take the reader's rights: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the start was interrupted", e);
    }
  }

  private static AclBinding read(ResourceType type, String prefix) {
    return new AclBinding(
        new ResourcePattern(type, prefix, PatternType.PREFIXED),
        new AccessControlEntry(
            "User:" + LocalKafka.READER, "*", AclOperation.READ, AclPermissionType.ALLOW));
  }
}
