package kr.naru.demo.town;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import kr.naru.demo.Centre;
import kr.naru.demo.Partners.Floor;
import kr.naru.demo.load.MasterLoad;
import kr.naru.twin.hub.HubBooks;
import kr.naru.twin.wms.FloorPlan;

/**
 * The demo's centre PH01: forty stores and some three hundred articles.
 *
 * <p>Every morning goods and money come in anew, on top of what is still promised.
 */
public final class Town implements AutoCloseable {
  public static final String CENTRE = "PH01";

  /** A store that may order everything. */
  public static final String FIRST_STORE = "S0001";

  /** Pieces of the article that sells out. */
  static final long SCARCE = 30;

  private static final long PLENTY = 500;
  private static final int FEW = 3;
  private static final int LEAST = 60;
  private static final int MORE = 200;
  private static final int ONE_IN = 20;

  private final Centre house;
  private final MasterLoad load;
  private final Floor floor;
  private final TownHub hub;
  private final LocalDate firstDay;

  private Town(Centre house, LocalDate today) {
    this.house = house;
    this.hub = new TownHub(house, CENTRE);
    this.firstDay = firstDay(hub, today);
    this.load = MasterLoad.open(house, CENTRE, "Pohang wholesale cooperative");
    this.floor = house.partners().of(CENTRE, FloorPlan.PASSIVE);
  }

  /**
   * Opens the town's centre on the hub, or finds it open.
   *
   * @param today when the centre has had no day yet
   */
  public static Town open(Centre house, LocalDate today) {
    return new Town(house, today);
  }

  /**
   * A day that somebody has ordered for is not begun any more: the twins of this start know nothing
   * of those orders. After a cut-off they were for the day after.
   */
  private static LocalDate firstDay(TownHub hub, LocalDate today) {
    return hub.days().stream()
        .map(day -> LocalDate.parse(day.path("day").asString()))
        .findFirst()
        .map(newest -> newest.plusDays(hub.isCutOff(newest) ? 2 : 1))
        .orElse(today);
  }

  /** The first day that nobody has ordered for. */
  LocalDate firstDay() {
    return firstDay;
  }

  MasterLoad load() {
    return load;
  }

  Floor floor() {
    return floor;
  }

  TownHub hub() {
    return hub;
  }

  /** What the analytics HUB has booked of the centre. */
  HubBooks analytics() {
    return house.partners().hub().books(CENTRE);
  }

  /** Masters, goods and deposits of a morning. */
  void fill(Place place, Cast cast, LocalDate day) {
    var version = Instant.now().getEpochSecond();
    new TownMasters(version, day, cast).sendTo(load, place, new SplittableRandom(version));
    load.expect(floor.wms().stockUp(counts(place.goods(), cast, version)));
    load.settle();
  }

  @Override
  public void close() {
    load.close();
  }

  private Map<String, Long> counts(List<Goods> goods, Cast cast, long version) {
    var promised = promised();
    var random = new SplittableRandom(version);
    var counts = new TreeMap<String, Long>();
    for (var article : goods) {
      var some = random.nextInt(ONE_IN) == 0 ? FEW : LEAST + random.nextInt(MORE);
      var isFirst = counts.isEmpty() || article.equals(cast.special());
      var there = article.equals(cast.scarce()) ? SCARCE : isFirst ? PLENTY : some;
      counts.put(article.sku(), promised.getOrDefault(article.sku(), 0L) + there);
    }
    return counts;
  }

  private Map<String, Long> promised() {
    var promised = new HashMap<String, Long>();
    for (var sku : hub.stock()) {
      promised.put(sku.path("sku").asString(), sku.path("promised").asLong());
    }
    return promised;
  }
}
