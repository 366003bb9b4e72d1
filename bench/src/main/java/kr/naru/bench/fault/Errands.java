package kr.naru.bench.fault;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import kr.naru.demo.load.MasterLoad;
import kr.naru.twin.wms.Cause;
import kr.naru.twin.wms.StockFigure;

/** What partners send beside the orders: payments, goods received, masters of a newer version. */
final class Errands implements AutoCloseable {
  private static final Duration PAUSE = Duration.ofMillis(300);
  private static final long PAID = 50_000;

  private final Site site;
  private final MasterLoad load;
  private final Thread thread;
  private volatile boolean open = true;

  private Errands(Site site) {
    this.site = site;
    this.load = MasterLoad.open(site.ground().house(), site.market().centre(), "Faults");
    this.thread = Thread.ofPlatform().daemon().name("errands").start(this::run);
  }

  static Errands begin(Site site) {
    return new Errands(site);
  }

  private void run() {
    for (var n = 1; open; n++) {
      sendAtLast(n);
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  /** What a partner has in its books it tells, even when the trial is over meanwhile. */
  private void sendAtLast(int n) {
    var begin = System.nanoTime();
    while (System.nanoTime() - begin < Trial.LIMIT.toNanos()) {
      try {
        send(n);
        return;
      } catch (RuntimeException brokerIsAway) {
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
  }

  private void send(int n) {
    var stores = site.market().stores();
    var sku = site.market().skus().get(n % site.market().skus().size());
    switch (n % 4) {
      case 0 -> {
        var store = stores.get(n % stores.size());
        load.erp("movement", List.of(Masters.payment(store, "DAY-" + n, PAID)));
      }
      case 1 ->
          site.floor()
              .wms()
              .move(Map.of(sku, new StockFigure(5, 0)), new Cause("RECEIPT", "IN-" + n));
      case 2 -> load.erp("base-price", List.of(Masters.price(sku, 1 + n)));
      default -> load.erp("product", List.of(Masters.product(sku, 1 + n)));
    }
  }

  @Override
  public void close() {
    open = false;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    load.close();
  }
}
