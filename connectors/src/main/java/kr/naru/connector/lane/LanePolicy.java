package kr.naru.connector.lane;

import java.time.Duration;

/**
 * How a lane is delivered.
 *
 * @param shards how many instances may share it
 * @param atOnce keys delivered side by side within a shard
 * @param firstPause after the first failed attempt; doubled after each, up to five minutes
 * @param blocksKey whether later messages of a key wait behind a dead letter of it; never behind a
 *     state, which the next one replaces
 */
public record LanePolicy(int shards, int atOnce, boolean blocksKey, Duration firstPause) {
  /** Attempts a partner may blame on the message before it is a dead letter. */
  static final int ATTEMPTS = 8;

  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

  static LanePolicy of(int shards, int atOnce, boolean blocksKey) {
    return new LanePolicy(shards, atOnce, blocksKey, FIRST_PAUSE);
  }

  Duration pauseAfter(int attempts) {
    var pause = firstPause.multipliedBy(1L << Math.min(attempts - 1, 20));
    return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
  }
}
