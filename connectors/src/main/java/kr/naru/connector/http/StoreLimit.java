package kr.naru.connector.http;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import kr.naru.domain.shared.CentreId;
import kr.naru.domain.shared.StoreCode;

/** At most two orders of one store are in flight; a few more wait a moment, the rest come back. */
public final class StoreLimit {
  private static final int IN_FLIGHT = 2;
  private static final int WAITING = 8;
  private static final Duration PATIENCE = Duration.ofMillis(500);

  private final ConcurrentHashMap<String, Semaphore> stores = new ConcurrentHashMap<>();

  /** Closing it makes room for the store's next order. */
  public interface Place extends AutoCloseable {
    @Override
    void close();
  }

  public Place enter(CentreId centre, StoreCode store) {
    var places =
        stores.computeIfAbsent(centre + "/" + store, name -> new Semaphore(IN_FLIGHT, true));
    if (places.getQueueLength() >= WAITING || !acquired(places)) {
      throw new TooMany(store);
    }
    return places::release;
  }

  private static boolean acquired(Semaphore places) {
    try {
      return places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Come back in a second. */
  public static final class TooMany extends RuntimeException {
    TooMany(StoreCode store) {
      super("Store " + store + " has " + IN_FLIGHT + " orders in flight; wait for their answers");
    }
  }
}
