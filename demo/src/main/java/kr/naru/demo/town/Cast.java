package kr.naru.demo.town;

import java.time.LocalDate;
import java.util.List;

/**
 * Who and what one day's story is about: others each day, and never the first store or article,
 * which are for whoever sits at the terminal.
 */
record Cast(Goods special, Goods scarce, List<Store> buyers) {
  private static final int BUYERS = 3;
  private static final long ENOUGH_WON = 1_000_000;

  static Cast of(Place place, LocalDate day) {
    var goods =
        place.goods().stream()
            .skip(1)
            .filter(one -> one.sheet().equals("GENERAL") && one.mode() == Goods.Mode.LIMITED)
            .toList();
    var stores =
        place.stores().stream()
            .skip(1)
            .filter(store -> store.state().equals("APPROVED") && store.deposit() >= ENOUGH_WON)
            .toList();
    var n = (int) (day.toEpochDay() % 10_000);
    return new Cast(
        goods.get(2 * n % goods.size()),
        goods.get((2 * n + 1) % goods.size()),
        List.of(one(stores, n * BUYERS), one(stores, n * BUYERS + 1), one(stores, n * BUYERS + 2)));
  }

  /** Whether chance keeps its hands off it. */
  boolean has(Goods goods) {
    return goods.equals(special) || goods.equals(scarce);
  }

  boolean has(Store store) {
    return buyers.contains(store);
  }

  private static Store one(List<Store> stores, int n) {
    return stores.get(n % stores.size());
  }
}
