package kr.naru.twin.server;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/**
 * What an operator of Kafka prepares: the HUB's topics, which nobody else makes, and the right of
 * the HUB to read them in its own consumer groups, and no more.
 */
final class KafkaAdmin {
  static final List<String> TOPICS =
      List.of(
          "naru.hub.orders.v1",
          "naru.hub.sales.v1",
          "naru.hub.stock.v1",
          "naru.hub.prices.v1",
          "naru.hub.categories.v1",
          "naru.hub.days.v1");

  private static final int PARTITIONS = 4;
  private static final short REPLICAS = 1;
  private static final long SECONDS = 30;

  private KafkaAdmin() {}

  /** Prepares all, also again; an answer shows at the same time that Kafka serves clients. */
  static void prepare(int port, Secrets secrets) {
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
      grant(admin);
      makeTopics(admin);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException(
          "it did not take the reader's rights or topics: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the start was interrupted", e);
    }
  }

  private static void grant(Admin admin)
      throws ExecutionException, TimeoutException, InterruptedException {
    admin
        .createAcls(
            List.of(
                read(ResourceType.TOPIC, "naru.hub."), read(ResourceType.GROUP, LocalKafka.READER)))
        .all()
        .get(SECONDS, TimeUnit.SECONDS);
  }

  private static void makeTopics(Admin admin)
      throws ExecutionException, TimeoutException, InterruptedException {
    Set<String> there = admin.listTopics().names().get(SECONDS, TimeUnit.SECONDS);
    List<NewTopic> missing =
        TOPICS.stream()
            .filter(topic -> !there.contains(topic))
            .map(topic -> new NewTopic(topic, PARTITIONS, REPLICAS))
            .toList();
    admin.createTopics(missing).all().get(SECONDS, TimeUnit.SECONDS);
  }

  private static AclBinding read(ResourceType type, String prefix) {
    return new AclBinding(
        new ResourcePattern(type, prefix, PatternType.PREFIXED),
        new AccessControlEntry(
            "User:" + LocalKafka.READER, "*", AclOperation.READ, AclPermissionType.ALLOW));
  }
}
