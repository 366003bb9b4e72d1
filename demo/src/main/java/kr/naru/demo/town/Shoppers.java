package kr.naru.demo.town;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import kr.naru.twin.aos.AosTwin;

/**
 * The town's store owners, ordering one after the other, about two a second.
 *
 * <p>The first orders are told one by one, later ones in sums.
 */
public final class Shoppers implements Runnable {
  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final int TOLD_ONE_BY_ONE = 40;
  private static final int ORDERS_A_SUM = 60;
  private static final int ORDERS_A_REFILL = 300;
  private static final int MAX_LINES = 6;

  private final Town town;
  private final AosTwin aos;
  private final PrintStream out;
  private final SplittableRandom random = new SplittableRandom();
  private final OrderTold.Sums sums = new OrderTold.Sums();

  public Shoppers(Town town, PrintStream out) {
    this.town = town;
    this.aos = town.aos();
    this.out = out;
  }

  /** Orders until the thread is interrupted. */
  @Override
  public void run() {
    for (var n = 1; !Thread.currentThread().isInterrupted(); n++) {
      var store = town.stores().get(random.nextInt(town.stores().size()));
      var told = OrderTold.of(store, aos.order(UUID.randomUUID().toString(), basket(store)));
      sums.add(told);
      if (n <= TOLD_ONE_BY_ONE) {
        out.println(told.line());
      } else if (n % ORDERS_A_SUM == 0) {
        out.println(sums.line());
      }
      if (n % ORDERS_A_REFILL == 0) {
        town.refill(Instant.now().getEpochSecond());
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  private Map<String, Object> basket(Store store) {
    return Map.of(
        "store",
        store.code(),
        "policy",
        random.nextInt(10) < 7 ? "TRIM" : "REFUSE",
        "lines",
        lines());
  }

  private List<Map<String, Object>> lines() {
    var lines = new ArrayList<Map<String, Object>>();
    var count = 1 + random.nextInt(MAX_LINES);
    for (var n = 0; n < count; n++) {
      var goods = town.goods().get(random.nextInt(town.goods().size()));
      lines.add(Map.of("article", goods.sku(), "quantity", 1 + random.nextInt(24)));
    }
    return lines;
  }
}
