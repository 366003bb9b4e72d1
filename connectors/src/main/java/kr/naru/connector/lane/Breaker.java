package kr.naru.connector.lane;

import java.time.Duration;

/**
 * Keeps a lane quiet while its partner is down: one delivery at a time tries whether he is back, at
 * growing distances; the first that gets through lets all go on.
 *
 * <p>Used by one thread.
 */
final class Breaker {
  private static final Duration FIRST = Duration.ofMillis(100);
  private static final Duration LONGEST = Duration.ofSeconds(2);

  private Duration wait = Duration.ZERO;
  private long probeNanos;

  boolean isOpen() {
    return !wait.isZero();
  }

  boolean mayProbe() {
    return System.nanoTime() - probeNanos >= 0;
  }

  /**
   * @return whether this opened it
   */
  boolean failed() {
    var opened = !isOpen();
    wait = opened ? FIRST : min(wait.multipliedBy(2), LONGEST);
    probeNanos = System.nanoTime() + wait.toNanos();
    return opened;
  }

  /**
   * @return whether this closed it
   */
  boolean succeeded() {
    var closed = isOpen();
    wait = Duration.ZERO;
    return closed;
  }

  private static Duration min(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? a : b;
  }
}
