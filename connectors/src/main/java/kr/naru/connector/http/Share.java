package kr.naru.connector.http;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import kr.naru.connector.http.StoreLimit.Place;

/**
 * What one of many callers may have of an instance: so many calls at a time and so many a minute. A
 * few calls more wait a moment, for a place or for a turn that is near.
 */
final class Share {
  private static final Duration PATIENCE = Duration.ofMillis(500);

  private final ShareSize size;
  private final WaitingRoom room;
  private final Semaphore places;
  private final Rate rate;

  Share(ShareSize size, WaitingRoom room, LongSupplier nanoTime) {
    this.size = size;
    this.room = room;
    this.places = new Semaphore(size.atATime(), true);
    this.rate = new Rate(size, nanoTime);
  }

  /** Empty: come back later. */
  Optional<Place> enter() {
    if (!hasPlace()) {
      return Optional.empty();
    }
    if (!isItsTurn()) {
      places.release();
      return Optional.empty();
    }
    return Optional.of(places::release);
  }

  private boolean hasPlace() {
    return acquired(Duration.ZERO)
        || places.getQueueLength() < size.waiting() && room.waits(() -> acquired(PATIENCE));
  }

  private boolean isItsTurn() {
    return rate.take(Duration.ZERO).isPresent() || room.waits(this::comesSoon);
  }

  private boolean comesSoon() {
    var wait = rate.take(PATIENCE);
    wait.ifPresent(time -> LockSupport.parkNanos(time.toNanos()));
    return wait.isPresent();
  }

  Later later() {
    return rate.later();
  }

  private boolean acquired(Duration most) {
    try {
      return places.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /**
   * When who was refused is to come back.
   *
   * @param after until its turn
   * @param told whether it was to wait already, and did not
   */
  record Later(Duration after, boolean told) {}

  /** Calls a minute; one that is not made in its time may be made later, up to a burst of them. */
  static final class Rate {
    /** Longer than that nobody is sent away. */
    static final Duration LATEST = Duration.ofSeconds(16);

    private final LongSupplier nanoTime;
    private final long interval;
    private final long burst;

    /** When the next call is due; in the past by as much as may be made up for. */
    private final AtomicLong due;

    /** When the last of those is due who were refused. */
    private final AtomicLong told;

    Rate(ShareSize size, LongSupplier nanoTime) {
      this.nanoTime = nanoTime;
      this.interval = TimeUnit.MINUTES.toNanos(1) / size.perMinute();
      this.burst = interval * (size.burst() - 1);
      this.due = new AtomicLong(nanoTime.getAsLong() - burst);
      this.told = new AtomicLong(due.get());
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

    /**
     * The turn after a refusal: behind all who were refused before. Who would have to wait too long
     * is sent away for some time, so that a crowd does not come back as one.
     */
    Later later() {
      var now = nanoTime.getAsLong();
      while (true) {
        var before = told.get();
        var turn = Math.max(Math.max(before + interval, due.get()), now);
        if (turn - now > LATEST.toNanos()) {
          return new Later(someTime(), before > now);
        }
        if (told.compareAndSet(before, turn)) {
          return new Later(Duration.ofNanos(turn - now), before > now);
        }
      }
    }

    private static Duration someTime() {
      var latest = LATEST.toNanos();
      return Duration.ofNanos(ThreadLocalRandom.current().nextLong(latest / 2, latest));
    }
  }
}
