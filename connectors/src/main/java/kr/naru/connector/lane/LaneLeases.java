package kr.naru.connector.lane;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import kr.naru.connector.store.lane.LaneBooks;
import kr.naru.connector.store.lane.LaneBooks.Held;
import kr.naru.connector.store.lane.LaneBooks.Line;
import kr.naru.connector.store.lane.Shard;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Which shards this instance may deliver, kept alive in one call for all of them.
 *
 * <p>An instance trusts a lease only for as long as its own clock says, so one that was frozen
 * stops by itself; what it still wrote is void by its old epoch.
 */
public final class LaneLeases {
  private static final Logger LOG = LoggerFactory.getLogger(LaneLeases.class);

  private final LaneBooks books;
  private final String holder;
  private final Duration lease;
  private final Set<Shard> wanted = ConcurrentHashMap.newKeySet();
  private final Semaphore early = new Semaphore(0);
  private volatile Map<String, Lease> held = Map.of();
  private volatile boolean open;

  LaneLeases(LaneBooks books, String holder, Duration lease) {
    this.books = books;
    this.holder = holder;
    this.lease = lease;
  }

  /**
   * A lease in force.
   *
   * @param untilNanos by this instance's own clock
   */
  record Lease(long epoch, long untilNanos) {
    boolean inForce() {
      return System.nanoTime() - untilNanos < 0;
    }
  }

  void start() {
    open = true;
    Thread.ofPlatform().daemon().name("lane-leases").start(this::keep);
  }

  /** Gives all leases back, so that another instance goes on at once. */
  void stop() {
    open = false;
    early.release();
    held = Map.of();
    try {
      books.release(holder);
    } catch (DataAccessException e) {
      LOG.warn("Leases end by themselves in {}: {}", lease, e.getMessage());
    }
  }

  void want(Shard shard) {
    wanted.add(shard);
    early.release();
  }

  void leave(Shard shard) {
    wanted.remove(shard);
  }

  Optional<Lease> of(Shard shard) {
    return Optional.ofNullable(held.get(name(shard.centre().value(), shard.lane(), shard.number())))
        .filter(Lease::inForce);
  }

  /** What this instance delivers now, in whole or in part. */
  Set<Line> held() {
    return wanted.stream()
        .filter(shard -> of(shard).isPresent())
        .map(shard -> new Line(shard.centre(), shard.lane()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private void keep() {
    while (open) {
      try {
        renew();
      } catch (DataAccessException e) {
        LOG.warn("Leases could not be renewed: {}", e.getMessage());
      }
      pause();
    }
  }

  /** The lease counts from before it was asked for, with a tenth to spare. */
  private void renew() {
    var until = System.nanoTime() + lease.multipliedBy(9).dividedBy(10).toNanos();
    held =
        books.keep(holder, wanted, lease).stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    LaneLeases::name, row -> new Lease(row.epoch(), until)));
  }

  private void pause() {
    try {
      if (early.tryAcquire(lease.toMillis() / 4, TimeUnit.MILLISECONDS)) {
        early.drainPermits();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      open = false;
    }
  }

  private static String name(Held row) {
    return name(row.centre().value(), row.lane(), row.shard());
  }

  private static String name(String centre, String lane, int shard) {
    return centre + " " + lane + " " + shard;
  }
}
