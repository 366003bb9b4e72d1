package kr.naru.connector.lane;

import java.time.Duration;

/**
 * How a lane is delivered.
 *
 * @param shards how many instances may share it
 * @param atOnce keys delivered side by side within a shard
 * @param blocksKey whether later messages of a key wait behind a dead letter of it
 */
public record LanePolicy(int shards, int atOnce, boolean blocksKey) {
  /** Attempts a partner may blame on the message before it is a dead letter. */
  static final int ATTEMPTS = 8;

  private static final Duration FIRST_WAIT = Duration.ofMillis(250);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

  /** The pause after so many failed attempts: doubled each time. */
  static Duration wait(int attempts) {
    var wait = FIRST_WAIT.multipliedBy(1L << Math.min(attempts - 1, 20));
    return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
  }
}
