package kr.naru.twin.server;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ports of one run; a server that is stopped and started again keeps its port.
 *
 * @param kafkaSeen the one Kafka tells its clients to come to
 */
record ChosenPorts(
    int postgres, int artemis, int mqtt, int kafka, int kafkaController, int kafkaSeen) {
  private static final String COMMA = ",";

  static ChosenPorts choose(Ports ports) {
    int kafka = ports.choose(9092);
    return new ChosenPorts(
        ports.choose(15432),
        ports.choose(61616),
        ports.choose(1883),
        kafka,
        ports.choose(9093),
        kafka);
  }

  ChosenPorts withKafkaSeenAt(int port) {
    return new ChosenPorts(postgres, artemis, mqtt, kafka, kafkaController, port);
  }

  /** What {@link #toString} has written, for another process. */
  static ChosenPorts read(String text) {
    int[] ports = Stream.of(text.split(COMMA)).mapToInt(Integer::parseInt).toArray();
    return new ChosenPorts(ports[0], ports[1], ports[2], ports[3], ports[4], ports[5]);
  }

  @Override
  public String toString() {
    return Stream.of(postgres, artemis, mqtt, kafka, kafkaController, kafkaSeen)
        .map(String::valueOf)
        .collect(Collectors.joining(COMMA));
  }
}
