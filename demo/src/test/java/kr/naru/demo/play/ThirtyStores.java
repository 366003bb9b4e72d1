package kr.naru.demo.play;

import java.util.List;

/** A made day: thirty stores, each with eight of sixty articles of several categories. */
final class ThirtyStores {
  private static final int STORES = 30;
  private static final int LINES = 8;
  private static final int ARTICLES = 60;
  private static final List<String> CATEGORIES =
      List.of("VODKA 80 PROOF", "CREAM LIQUEURS", "SPICED RUM", "");

  private ThirtyStores() {}

  static String csv() {
    var csv =
        new StringBuilder(
            "date,store_number,store_name,city,item_number,category_name,item_description,"
                + "pack,state_bottle_retail,bottles_sold\n");
    for (var store = 0; store < STORES; store++) {
      for (var line = 0; line < LINES; line++) {
        var item = (store * 7 + line * 5) % ARTICLES;
        csv.append(
            "2012-01-31,%d,상점 %d,포항,%d,%s,Article %d,12,%d.%02d,%d\n"
                .formatted(
                    2_000 + store,
                    store,
                    7_000 + item,
                    CATEGORIES.get(item % CATEGORIES.size()),
                    item,
                    2 + item % 20,
                    item,
                    1 + (store + line) % 12));
      }
    }
    return csv.toString();
  }
}
