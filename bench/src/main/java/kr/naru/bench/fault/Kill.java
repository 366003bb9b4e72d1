package kr.naru.bench.fault;

import java.time.Duration;

/**
 * One end of a process.
 *
 * @param how the point's name, or how else it was ended
 * @param ready of a hub from its start until it took orders again; of a server from its end until
 *     orders were decided and told again
 */
record Kill(Kind kind, String how, Duration ready) {
  /** What ended, and when. */
  enum Kind {
    /** The hub, at a named point. */
    POINT,
    /** The hub, at any time. */
    RANDOM,
    /** The hub, asked to end. */
    STOP,
    /** Artemis or Kafka, at any time. */
    BROKER,
    /** PostgreSQL, at any time. */
    DATABASE;

    boolean isHub() {
      return this == POINT || this == RANDOM || this == STOP;
    }
  }

  boolean isHub() {
    return kind.isHub();
  }
}
