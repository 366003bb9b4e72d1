package kr.naru.demo.town;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** The town's stores and articles on a day; the same seed makes the same town. */
record Place(List<Goods> goods, List<Store> stores) {
  static final long SEED = 20260305;

  static Place on(LocalDate day) {
    var random = new SplittableRandom(SEED);
    var goods = Goods.of(random);
    return new Place(goods, Store.of(random, day));
  }

  /** The article of this number. */
  Goods article(String sku) {
    return goods.stream().filter(one -> one.sku().equals(sku)).findFirst().orElseThrow();
  }
}
