package kr.naru.twin.server;

/** One of the local servers. */
public enum Part {
  POSTGRES("PostgreSQL"),
  ARTEMIS("Artemis"),
  KAFKA("Kafka");

  private final String title;

  Part(String title) {
    this.title = title;
  }

  /** The name people know it by. */
  public String title() {
    return title;
  }
}
