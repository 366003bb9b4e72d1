package kr.naru.demo.town;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Consumer;
import kr.naru.demo.Centre;
import kr.naru.demo.load.MasterLoad;
import kr.naru.twin.aos.AosTwin;
import kr.naru.twin.server.Grant;
import kr.naru.twin.wms.FloorPlan;
import kr.naru.twin.wms.WmsTwin;

/**
 * The demo's centre PH01: forty stores, some three hundred articles, one morning at nine o'clock.
 *
 * <p>The same seed makes the same town. At every start goods and money come in anew, on top of what
 * is still promised.
 */
public final class Town implements AutoCloseable {
  public static final String CENTRE = "PH01";

  /** A store that may order everything. */
  public static final String FIRST_STORE = "S0001";

  private static final long SEED = 20260305;

  /** Slow enough to watch an order go by, and to cancel it. */
  private static final FloorPlan FLOOR =
      FloorPlan.after(Duration.ofSeconds(15), Duration.ofSeconds(15)).withShort(0.02, SEED);

  private static final ZoneId ZONE = ZoneId.of("Asia/Seoul");

  private final Centre house;
  private final List<Store> stores;
  private final List<Goods> goods;
  private final MasterLoad load;
  private final WmsTwin wms;
  private final LocalDate today;

  private Town(Centre house, LocalDate today) {
    var random = new SplittableRandom(SEED);
    this.house = house;
    this.today = today;
    this.goods = Goods.of(random);
    this.stores = Store.of(random, today);
    this.load = MasterLoad.open(house, CENTRE, "Pohang wholesale cooperative");
    this.wms = house.partners().of(CENTRE, FLOOR).wms();
  }

  /** Opens the town's centre on the hub and fills it through the partners' doors. */
  public static Town open(Centre house, Instant now, Consumer<String> progress) {
    var town = new Town(house, now.atZone(ZONE).toLocalDate());
    town.fill(now.getEpochSecond());
    progress.accept(
        "Centre %s has %d stores and %d articles; it is %s, 09:00"
            .formatted(CENTRE, town.stores.size(), town.goods.size(), town.today));
    return town;
  }

  List<Store> stores() {
    return stores;
  }

  /** What a store's owner sees in the shop; hidden articles are found by old catalogues only. */
  List<Goods> goods() {
    return goods;
  }

  AosTwin aos() {
    return new AosTwin(
        house.hubUri(), house.tokens().mint(Grant.of("aos", CENTRE, "act_for", "order:write")));
  }

  /** Trucks leave; goods come in on top of what is promised, and a deposit for every store. */
  void refill(long version) {
    wms.closeRuns();
    load.expect(wms.stockUp(counts(version)));
    var masters = new TownMasters(version, today);
    load.erp(
        "movement",
        stores.stream().map(store -> masters.deposit(store, store.deposit() / 2)).toList());
    load.settle();
  }

  @Override
  public void close() {
    load.close();
  }

  private void fill(long version) {
    load.clock(today + "T09:00:00+09:00");
    new TownMasters(version, today).sendTo(load, stores, goods, new SplittableRandom(SEED));
    load.expect(wms.stockUp(counts(version)));
    load.settle();
  }

  private Map<String, Long> counts(long version) {
    var promised = promised();
    var random = new SplittableRandom(version);
    var counts = new TreeMap<String, Long>();
    for (var article : goods) {
      var there = counts.isEmpty() ? 500 : random.nextInt(10) == 0 ? 3 : 40 + random.nextInt(200);
      counts.put(article.sku(), promised.getOrDefault(article.sku(), 0L) + there);
    }
    return counts;
  }

  private Map<String, Long> promised() {
    var operator =
        new AosTwin(
            house.hubUri(), house.tokens().mint(Grant.of("operator", CENTRE, "price:read")));
    var promised = new HashMap<String, Long>();
    for (var sku : operator.get("/api/v1/availability?limit=1000").json().path("stock")) {
      promised.put(sku.path("sku").asString(), sku.path("promised").asLong());
    }
    return promised;
  }
}
