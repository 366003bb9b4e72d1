package kr.naru.twin.server;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * Kafka as one KRaft node, with SCRAM users and an authorizer: {@code hub} writes, {@code
 * hub-reader} stands for the analytics HUB and only reads.
 */
final class LocalKafka implements LocalServer {
  static final String HUB = "hub";
  static final String READER = "hub-reader";

  private final KafkaRaftServer server;

  private LocalKafka(KafkaRaftServer server) {
    this.server = server;
  }

  static LocalKafka start(Path directory, ChosenPorts ports, Secrets secrets) {
    format(directory, secrets);
    KafkaRaftServer server =
        new KafkaRaftServer(
            new KafkaConfig(KafkaSettings.of(directory, ports, secrets)), Time.SYSTEM);
    try {
      server.startup();
      KafkaAdmin.prepare(ports.kafka(), secrets);
      return new LocalKafka(server);
    } catch (RuntimeException e) {
      server.shutdown();
      throw new IllegalStateException(
          "Kafka did not start on port %d: %s".formatted(ports.kafka(), e.getMessage()), e);
    }
  }

  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }

  /** Prepares the directory at the first start; a half-prepared one is prepared anew. */
  private static void format(Path directory, Secrets secrets) {
    Path complete = directory.resolve("naru.complete");
    if (Files.exists(complete)) {
      return;
    }
    Directories.delete(directory);
    try {
      Files.createDirectories(directory);
      new Formatter()
          .setPrintStream(
              new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
          .setNodeId(KafkaSettings.NODE)
          .setClusterId(Uuid.randomUuid().toString())
          .setControllerListenerName(KafkaSettings.CONTROLLER)
          .setHasDynamicQuorum(false)
          .addDirectory(KafkaSettings.logs(directory))
          .setMetadataLogDirectory(KafkaSettings.logs(directory))
          .setScramArguments(
              List.of(
                  scram(HUB, secrets),
                  scram(READER, secrets),
                  scram(KafkaSettings.BROKER, secrets)))
          .run();
      Files.createFile(complete);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Could not prepare " + directory + " for Kafka. Check that the disk is not full.", e);
    } catch (Exception e) { // the signature of Kafka's own method
      throw new IllegalStateException(
          "Kafka could not prepare %s: %s".formatted(directory, e.getMessage()), e);
    }
  }

  private static String scram(String user, Secrets secrets) {
    return "%s=[name=%s,password=%s]"
        .formatted(KafkaSettings.SCRAM, user, secrets.passwordOf(user));
  }
}
