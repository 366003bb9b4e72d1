package kr.naru.bench.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kr.naru.bench.floor.Control;
import kr.naru.bench.floor.Cost;
import kr.naru.bench.floor.HubCentre;
import kr.naru.bench.floor.Market;
import kr.naru.bench.floor.Way;
import kr.naru.demo.Centre;
import kr.naru.demo.load.MasterLoad;
import kr.naru.twin.wms.FloorPlan;

/** One house grows: first its past, then its stores, then its centres. */
final class Sitting {
  private static final String CENTRE = "GROWTH";
  private static final int ARTICLES = 8_000;
  private static final Market TYPICAL = new Market(300, ARTICLES);
  private static final Market FEW_STORES = new Market(100, ARTICLES);
  private static final Market MANY_STORES = new Market(1_000, ARTICLES);

  /** Of a centre among others: so many masters for each of thirty are soon made. */
  private static final Market SMALL = new Market(100, 1_000);

  private static final int CLAIMS = 1_000;
  private static final int CLAIM_CLIENTS = 2;

  private final Centre house;
  private final Books books;
  private final Plan plan;
  private final Consumer<String> progress;

  Sitting(Centre house, Books books, Plan plan, Consumer<String> progress) {
    this.house = house;
    this.books = books;
    this.plan = plan;
    this.progress = progress;
  }

  Results hold() throws Exception {
    try (var control = Control.open(house)) {
      var centre = HubCentre.open(house, CENTRE, MANY_STORES);
      books.awaitTold();
      var beside =
          new Spread(
              List.of(control.way()),
              new Meter(Cost.of(ProcessHandle.current()), books.cpu()),
              () -> {});
      var runs = new Runs(beside, plan, progress);
      var hub = told(List.of(centre.deciding()));
      progress.accept("A centre has its masters; warm-up");
      runs.warm(hub, TYPICAL);

      var past = grow(runs, hub);
      var largest = new Runs.Size("lane claims", 0, TYPICAL, hub);
      var claiming = new Claiming(books);
      var claims = runs.beside(largest, CLAIM_CLIENTS, () -> claiming.claim(CENTRE, CLAIMS));
      var stores =
          runs.series(
              List.of(
                  new Runs.Size("100 stores", 100, FEW_STORES, hub),
                  new Runs.Size("1,000 stores", 1_000, MANY_STORES, hub)));
      var retired =
          new Retiring(house, books, runs)
              .watch(new Runs.Size("old days go", 0, TYPICAL, decided(centre)), CENTRE, facts());
      books.awaitTold();
      return new Results(past, stores, centres(runs, centre), claims, retired);
    }
  }

  private List<Series> grow(Runs runs, Spread hub) throws Exception {
    var past = new Past(books, CENTRE, progress);
    var all = new ArrayList<Series>();
    for (var rows : plan.steps()) {
      past.fillTo(rows);
      all.add(runs.series(new Runs.Size("%,d rows".formatted(rows), rows, TYPICAL, hub)));
    }
    return all;
  }

  /** As many as a tenth of the past has. */
  private long facts() {
    return plan.steps().getLast() / Past.ROWS_AN_ORDER / 5 + 10;
  }

  private List<Series> centres(Runs runs, HubCentre first) throws Exception {
    var one = told(List.of(first.deciding()));
    var alone = runs.series(new Runs.Size("1 centre", 1, SMALL, one));
    var ways = new ArrayList<Way>(List.of(first.deciding()));
    for (var n = 2; n <= plan.centres(); n++) {
      ways.add(copy("GROWTH%02d".formatted(n)).deciding());
    }
    progress.accept("%d centres are open".formatted(plan.centres()));
    books.tidy();
    books.awaitTold();
    var name = "%d centres".formatted(plan.centres());
    return List.of(alone, runs.series(new Runs.Size(name, plan.centres(), SMALL, told(ways))));
  }

  private HubCentre copy(String id) throws Exception {
    house.partners().of(id, FloorPlan.PASSIVE);
    try (var load = MasterLoad.open(house, id, id)) {
      load.clock("2026-03-05T06:00:00+09:00");
    }
    books.run(
        "centre.sql",
        Map.of(
            "centre", id, "like", CENTRE, "stores", SMALL.stores(), "articles", SMALL.articles()));
    return HubCentre.of(house, id);
  }

  /** Orders cost what they cost until the last partner was told. */
  private Spread told(List<Way> ways) throws Exception {
    return new Spread(ways, meter(ways.getFirst()), books::awaitTold);
  }

  private Spread decided(HubCentre centre) throws Exception {
    var way = centre.deciding();
    return new Spread(List.of(way), meter(way), () -> {});
  }

  private Meter meter(Way hub) throws Exception {
    return new Meter(hub.costs(), books.cpu());
  }
}
