package kr.naru.connector.http;

import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;

/**
 * Threads of the server that may wait for their callers' shares, of all callers together: however
 * many callers want more than they may have, threads are left for those who do not.
 */
public final class WaitingRoom {
  private final Semaphore seats;

  public WaitingRoom(int seats) {
    this.seats = new Semaphore(seats);
  }

  /** Whether there was a seat, and what was waited for came. */
  boolean waits(BooleanSupplier forIt) {
    if (!seats.tryAcquire()) {
      return false;
    }
    try {
      return forIt.getAsBoolean();
    } finally {
      seats.release();
    }
  }
}
