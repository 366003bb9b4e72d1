package kr.naru.connector.http;

import java.util.concurrent.ConcurrentHashMap;
import kr.naru.domain.shared.CentreId;
import kr.naru.domain.shared.StoreCode;

/** A few orders of one store are decided at a time, a few a minute; the rest come back. */
public final class StoreLimit {
  private final ConcurrentHashMap<String, Share> stores = new ConcurrentHashMap<>();
  private final ShareSize size;
  private final WaitingRoom room;

  public StoreLimit(ShareSize size, WaitingRoom room) {
    this.size = size;
    this.room = room;
  }

  /** Closing it makes room for the next. */
  public interface Place extends AutoCloseable {
    @Override
    void close();
  }

  public Place enter(CentreId centre, StoreCode store) {
    var share =
        stores.computeIfAbsent(
            centre + "/" + store, name -> new Share(size, room, System::nanoTime));
    return share
        .enter()
        .orElseThrow(() -> new TooManyCalls("Orders of store " + store, size, share.later()));
  }
}
