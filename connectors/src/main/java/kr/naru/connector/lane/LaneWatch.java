package kr.naru.connector.lane;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import kr.naru.connector.store.lane.LaneBooks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Rings for what other instances have committed and for what is due again: one look for all lanes
 * that this instance delivers, so that none has to look by itself.
 */
public final class LaneWatch {
  private static final Logger LOG = LoggerFactory.getLogger(LaneWatch.class);
  private static final Duration BETWEEN = Duration.ofMillis(500);

  private final LaneBooks books;
  private final LaneLeases leases;
  private final LaneBell bell;
  private volatile boolean open;

  LaneWatch(LaneBooks books, LaneLeases leases, LaneBell bell) {
    this.books = books;
    this.leases = leases;
    this.bell = bell;
  }

  void start() {
    open = true;
    Thread.ofPlatform().daemon().name("lane-watch").start(this::watch);
  }

  void stop() {
    open = false;
  }

  private void watch() {
    while (open) {
      LockSupport.parkNanos(BETWEEN.toNanos());
      try {
        look();
      } catch (DataAccessException e) {
        LOG.debug("The books do not answer: {}", e.getMessage());
      }
    }
  }

  private void look() {
    var held = leases.held();
    if (!held.isEmpty()) {
      books.undone(held).forEach(line -> bell.ring(line.centre(), line.lane()));
    }
  }
}
