package kr.naru.twin.server;

import java.nio.file.Path;

/** Where servers keep their data, where they listen, and whom they let in. */
record ServerPlace(Path data, ChosenPorts ports, Secrets secrets) {

  /** Starts one, in this process where it can be. */
  LocalServer open(Part part) {
    return switch (part) {
      case POSTGRES -> LocalPostgres.start(data.resolve("postgres"), ports.postgres(), secrets);
      case ARTEMIS ->
          LocalBroker.start(data.resolve("artemis"), ports.artemis(), ports.mqtt(), secrets);
      case KAFKA -> LocalKafka.start(data.resolve("kafka"), ports, secrets);
    };
  }

  ServerPlace withKafkaSeenAt(int port) {
    return new ServerPlace(data, ports.withKafkaSeenAt(port), secrets);
  }
}
