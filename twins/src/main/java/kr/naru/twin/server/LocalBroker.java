package kr.naru.twin.server;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.CoreAddressConfiguration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.ActiveMQServer;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.impl.ActiveMQServerImpl;
import org.apache.activemq.artemis.core.settings.impl.AddressFullMessagePolicy;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.core.settings.impl.PageFullMessagePolicy;
import org.jspecify.annotations.Nullable;

/**
 * Artemis for partners (JMS) and devices (MQTT): durable, bounded, and with rights on. Queues come
 * into being only where the design names them.
 */
final class LocalBroker implements LocalServer {
  static final String DEAD = "naru.dead";

  /** 0.2 ms: with the default of 3.33 ms every durable send waits that long (camel-notes.md 8). */
  private static final int JOURNAL_BUFFER_NANOS = 200_000;

  private static final int MQTT_PACKET_BYTES = 64 * 1024;
  private static final int MQTT_SESSION_SECONDS = 24 * 60 * 60;
  private static final long MEBIBYTE = 1024 * 1024;
  private static final int MAX_DELIVERIES = 10;

  private final ActiveMQServer server;

  private LocalBroker(ActiveMQServer server) {
    this.server = server;
  }

  static LocalBroker start(Path directory, int port, int mqttPort, Secrets secrets) {
    NettyMemory.allowRelease();
    AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
    try {
      ActiveMQServer server =
          new ActiveMQServerImpl(
              configuration(directory, port, mqttPort, secrets), new PartnerRights(secrets));
      server.registerActivationFailureListener(failure::set);
      server.start();
      LocalBroker broker = new LocalBroker(server);
      if (!server.isActive()) {
        broker.close();
        throw new IllegalStateException("it did not become active within the start", failure.get());
      }
      return broker;
    } catch (Exception e) { // the signature of Artemis' own methods
      throw new IllegalStateException(
          "Artemis did not start on ports %d and %d: %s. Its data is in %s."
              .formatted(port, mqttPort, reason(e), directory),
          e);
    }
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) { // the signature of Artemis' own method
      throw new IllegalStateException("Artemis did not stop cleanly: " + e.getMessage(), e);
    }
  }

  private static String reason(Throwable failure) {
    Throwable cause = failure.getCause();
    return cause == null ? String.valueOf(failure.getMessage()) : reason(cause);
  }

  private static Configuration configuration(
      Path directory, int port, int mqttPort, Secrets secrets) throws Exception {
    Configuration configuration =
        new ConfigurationImpl()
            .setName("naru")
            .setSecurityEnabled(true)
            // A cached login would skip the check of the MQTT client id.
            .setAuthenticationCacheSize(0)
            .setClusterPassword(secrets.passwordOf("artemis-cluster"))
            .setJMXManagementEnabled(false)
            .setPersistenceEnabled(true)
            .setJournalType(JournalType.NIO)
            .setJournalDatasync(true)
            .setJournalBufferTimeout_NIO(JOURNAL_BUFFER_NANOS)
            .setBindingsDirectory(directory.resolve("bindings").toString())
            .setJournalDirectory(directory.resolve("journal").toString())
            .setLargeMessagesDirectory(directory.resolve("large").toString())
            .setPagingDirectory(directory.resolve("paging").toString())
            .setGlobalMaxSize(96 * MEBIBYTE)
            // The default stops all senders without a word when the disk is 90 % full.
            .setMaxDiskUsage(-1)
            .setMinDiskFree(256 * MEBIBYTE);
    configuration.addAcceptorConfiguration(
        "partners", "tcp://%s:%d?protocols=CORE;tcpNoDelay=true".formatted(Ports.HOST, port));
    configuration.addAcceptorConfiguration(
        "devices",
        "tcp://%s:%d?protocols=MQTT;tcpNoDelay=true".formatted(Ports.HOST, mqttPort)
            + ";maximumPacketSize="
            + MQTT_PACKET_BYTES
            + ";defaultMqttSessionExpiryInterval="
            + MQTT_SESSION_SECONDS);
    return withAddresses(configuration);
  }

  private static Configuration withAddresses(Configuration configuration) {
    configuration.addAddressConfiguration(
        new CoreAddressConfiguration()
            .setName(DEAD)
            .addRoutingType(RoutingType.ANYCAST)
            .addQueueConfig(
                QueueConfiguration.of(DEAD).setRoutingType(RoutingType.ANYCAST).setDurable(true)));
    return configuration
        .addAddressSetting("#", bounded().setAutoCreateAddresses(false).setAutoCreateQueues(false))
        // The hub puts aside what it cannot use; what it cannot take yet is brought again for ever.
        .addAddressSetting(
            "naru.*.*.inbound", created(RoutingType.ANYCAST).setMaxDeliveryAttempts(-1))
        // What the ERP says builds on what it said before: one instance reads, others stand by.
        .addAddressSetting(
            "naru.*.erp.inbound", new AddressSettings().setDefaultExclusiveQueue(true))
        .addAddressSetting("naru.*.*.outbound", created(RoutingType.ANYCAST))
        .addAddressSetting("naru.v1.#", created(RoutingType.MULTICAST));
  }

  private static AddressSettings created(RoutingType routing) {
    return bounded()
        .setAutoCreateAddresses(true)
        .setAutoCreateQueues(true)
        .setAutoDeleteAddresses(false)
        .setAutoDeleteQueues(false)
        .setDefaultAddressRoutingType(routing)
        .setDefaultQueueRoutingType(routing);
  }

  private static AddressSettings bounded() {
    return new AddressSettings()
        .setDeadLetterAddress(SimpleString.of(DEAD))
        .setExpiryAddress(SimpleString.of(DEAD))
        .setMaxDeliveryAttempts(MAX_DELIVERIES)
        .setRedeliveryDelay(500)
        .setRedeliveryMultiplier(2)
        .setMaxRedeliveryDelay(10_000)
        .setAddressFullMessagePolicy(AddressFullMessagePolicy.PAGE)
        .setMaxSizeBytes(16 * MEBIBYTE)
        .setPageSizeBytes((int) MEBIBYTE)
        .setPageLimitBytes(1024 * MEBIBYTE)
        .setPageFullMessagePolicy(PageFullMessagePolicy.FAIL);
  }
}
