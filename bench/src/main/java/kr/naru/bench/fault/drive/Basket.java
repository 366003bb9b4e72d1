package kr.naru.bench.fault.drive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import tools.jackson.databind.json.JsonMapper;

/** Orders of one to four lines, the same for the same seed. */
final class Basket {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int MOST_LINES = 4;
  private static final int MOST_PIECES = 5;

  private final Market market;
  private final String store;
  private final String name;
  private final SplittableRandom random;
  private int orders;

  /**
   * Begins.
   *
   * @param name no two baskets of a centre have the same
   */
  Basket(Market market, String store, String name, SplittableRandom random) {
    this.market = market;
    this.store = store;
    this.name = name;
    this.random = random;
  }

  Order next() {
    var no = "%s-%d".formatted(name, orders++);
    var body = new LinkedHashMap<String, Object>();
    body.put("store", store);
    body.put("clientOrderNo", no);
    body.put("policy", "TRIM");
    body.put("lines", lines());
    return new Order("o-" + no, store, no, JSON.writeValueAsBytes(body));
  }

  private List<Map<String, Object>> lines() {
    var lines = new ArrayList<Map<String, Object>>();
    for (var n = 1 + random.nextInt(MOST_LINES); n > 0; n--) {
      var sku = market.skus().get(random.nextInt(market.skus().size()));
      lines.add(Map.of("article", sku, "quantity", 1 + random.nextInt(MOST_PIECES)));
    }
    return lines;
  }
}
