package kr.naru.connector.http;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import kr.naru.connector.http.StoreLimit.Place;

/**
 * What one of many callers may have of an instance: so many calls at a time and so many a second. A
 * few calls more wait a moment, so that who sends one after the other is slowed and not refused.
 */
final class Share {
  private static final Duration PATIENCE = Duration.ofMillis(500);

  private final ShareSize size;
  private final Semaphore places;
  private final Rate rate;

  Share(ShareSize size, LongSupplier nanoTime) {
    this.size = size;
    this.places = new Semaphore(size.atATime(), true);
    this.rate = new Rate(size, nanoTime);
  }

  /** Empty: come back later. */
  Optional<Place> enter() {
    if (!acquired(Duration.ZERO)
        && (places.getQueueLength() >= size.waiting() || !acquired(PATIENCE))) {
      return Optional.empty();
    }
    var wait = rate.take(PATIENCE);
    if (wait.isEmpty()) {
      places.release();
      return Optional.empty();
    }
    LockSupport.parkNanos(wait.get().toNanos());
    return Optional.of(places::release);
  }

  private boolean acquired(Duration most) {
    try {
      return places.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Calls a second; one that is not made in its time may be made later, up to a burst of them. */
  static final class Rate {
    private final LongSupplier nanoTime;
    private final long interval;
    private final long burst;

    /** When the next call is due; in the past by as much as may be made up for. */
    private final AtomicLong due;

    Rate(ShareSize size, LongSupplier nanoTime) {
      this.nanoTime = nanoTime;
      this.interval = TimeUnit.SECONDS.toNanos(1) / size.perSecond();
      this.burst = interval * (size.burst() - 1);
      this.due = new AtomicLong(nanoTime.getAsLong() - burst);
    }

    /** How long to wait before the call; empty, and nothing is taken, when that is too long. */
    Optional<Duration> take(Duration most) {
      while (true) {
        var now = nanoTime.getAsLong();
        var before = due.get();
        var call = Math.max(before, now - burst);
        if (call - now > most.toNanos()) {
          return Optional.empty();
        }
        if (due.compareAndSet(before, call + interval)) {
          return Optional.of(Duration.ofNanos(Math.max(0, call - now)));
        }
      }
    }
  }
}
