package kr.naru.twin.server;

/** The ports of one run; a server that is stopped and started again keeps its port. */
record ChosenPorts(int postgres, int artemis, int mqtt, int kafka, int kafkaController) {

  static ChosenPorts choose(Ports ports) {
    return new ChosenPorts(
        ports.choose(15432),
        ports.choose(61616),
        ports.choose(1883),
        ports.choose(9092),
        ports.choose(9093));
  }
}
