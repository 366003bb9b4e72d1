package kr.naru.connector.http;

import java.util.concurrent.ConcurrentHashMap;
import kr.naru.domain.shared.CentreId;
import kr.naru.domain.shared.StoreCode;

/** A few orders of one store are decided at a time, a few a second; the rest come back. */
public final class StoreLimit {
  private final ConcurrentHashMap<String, Share> stores = new ConcurrentHashMap<>();
  private final ShareSize size;

  public StoreLimit(ShareSize size) {
    this.size = size;
  }

  /** Closing it makes room for the next. */
  public interface Place extends AutoCloseable {
    @Override
    void close();
  }

  public Place enter(CentreId centre, StoreCode store) {
    return stores
        .computeIfAbsent(centre + "/" + store, name -> new Share(size, System::nanoTime))
        .enter()
        .orElseThrow(() -> new TooManyCalls("Orders of store " + store, size));
  }
}
