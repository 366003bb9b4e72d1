package kr.naru.demo.town;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

/** The town's store owners, ordering by chance; some orders are told, the others in sums. */
final class Shoppers {
  private static final int MAX_LINES = 6;
  private static final int MAX_PIECES = 24;
  private static final int PERCENT = 100;
  private static final int TRIMMING = 70;

  private final TownHub hub;
  private final Teller teller;
  private final Place place;
  private final List<Store> stores;
  private final List<Goods> goods;
  private final LocalDate day;
  private final SplittableRandom random = new SplittableRandom();
  private final OrderTold.Sums sums = new OrderTold.Sums();

  Shoppers(Stage stage) {
    var cast = stage.cast();
    this.hub = stage.hub();
    this.teller = stage.teller();
    this.place = stage.place();
    this.day = stage.day();
    this.stores = place.stores().stream().filter(one -> !cast.has(one)).toList();
    this.goods = place.goods().stream().filter(one -> !cast.has(one)).toList();
  }

  /**
   * So many stores order, one after the other.
   *
   * @param told the first of them is told
   */
  void order(int count, boolean told) {
    for (var n = 0; n < count; n++) {
      var order = order(one(stores));
      if (told && n == 0) {
        order.tell(teller);
      }
    }
  }

  /** How the orders of the day stand. */
  void tellSums() {
    sums.tell(teller);
  }

  private OrderTold order(Store store) {
    var lines = lines(store);
    var order =
        Map.of(
            "store",
            store.code(),
            "policy",
            random.nextInt(PERCENT) < TRIMMING ? "TRIM" : "REFUSE",
            "lines",
            lines);
    var answer = hub.order(UUID.randomUUID().toString(), order);
    var told = OrderTold.of(place, store, lines.size(), answer);
    sums.add(told);
    return told;
  }

  private List<Map<String, Object>> lines(Store store) {
    var lines = new ArrayList<Map<String, Object>>();
    var count = 1 + random.nextInt(MAX_LINES);
    for (var n = 0; n < count; n++) {
      lines.add(Map.of("article", article(store), "quantity", 1 + random.nextInt(MAX_PIECES)));
    }
    return lines;
  }

  /** Who may sell no liquor mostly thinks of it, and takes something else. */
  private String article(Store store) {
    var article = one(goods);
    var mayNot = article.sheet().equals("LIQUOR") && !store.maySellLiquor(day);
    return (mayNot ? one(goods) : article).sku();
  }

  private <T> T one(List<T> many) {
    return many.get(random.nextInt(many.size()));
  }
}
