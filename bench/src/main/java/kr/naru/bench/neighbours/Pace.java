package kr.naru.bench.neighbours;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Times at which something is due, evenly spread, whatever became of what was due before.
 *
 * <p>Who measures from the due time has the waiting in the figure that a client in a closed loop
 * never sees, because it does not send while the hub is slow.
 */
final class Pace {
  private static final double SECOND = 1e9;

  private final long begin;
  private final double perSecond;
  private final long count;
  private final AtomicLong given = new AtomicLong();

  /**
   * @param begin the first due time, of {@link System#nanoTime}
   */
  Pace(long begin, double perSecond, Duration time) {
    this.begin = begin;
    this.perSecond = perSecond;
    this.count = Math.round(perSecond * time.toNanos() / SECOND);
  }

  /** The next due time, which has come; empty when all were given. */
  OptionalLong awaitNext() {
    var due = next();
    due.ifPresent(Pace::awaitTime);
    return due;
  }

  OptionalLong next() {
    var number = given.getAndIncrement();
    return number < count
        ? OptionalLong.of(begin + Math.round(number * SECOND / perSecond))
        : OptionalLong.empty();
  }

  static void awaitTime(long time) {
    for (var left = time - System.nanoTime(); left > 0; left = time - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }
}
