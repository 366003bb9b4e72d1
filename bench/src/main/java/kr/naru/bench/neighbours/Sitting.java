package kr.naru.bench.neighbours;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import kr.naru.bench.floor.Percentiles;
import kr.naru.bench.neighbours.CalmStores.Heard;
import kr.naru.bench.neighbours.Comparison.Pair;
import kr.naru.twin.wms.WmsSheet;

/** Calm and disturbed rounds turn and turn about, so that both see the same machine. */
final class Sitting {
  private static final double MILLI = 1e6;

  /**
   * A breaker is open and the burst a caller may have is spent, before the measured time begins.
   * The calm round has the same pause, or it would have the last one's echo for itself.
   */
  private static final Duration LEAD = Duration.ofSeconds(2);

  private final Place place;
  private final Plan plan;
  private final Consumer<String> progress;
  private final CalmStores stores;
  private final Troubles troubles;

  Sitting(Place place, Plan plan, Consumer<String> progress) {
    this.place = place;
    this.plan = plan;
    this.progress = progress;
    this.stores = new CalmStores(place);
    this.troubles = new Troubles(place, plan);
  }

  List<Row> hold(List<Neighbour> neighbours) throws Exception {
    stores.order(plan.ordersPerSecond(), plan.warm());
    place.centre().awaitToldAll();
    progress.accept("The hub is warm; milliseconds, p50 and p99, calm and then disturbed:");
    var rows = new ArrayList<Row>();
    for (var neighbour : neighbours) {
      rows.add(with(neighbour));
    }
    return rows;
  }

  private Row with(Neighbour neighbour) throws Exception {
    var orders = new ArrayList<Pair>();
    var telling = new ArrayList<Pair>();
    var said = new ArrayList<String>();
    var failed = 0L;
    for (var round = 1; round <= plan.rounds(); round++) {
      LockSupport.parkNanos(LEAD.toNanos());
      var calm = order();
      place.centre().awaitToldAll();
      var trouble = troubles.begin(neighbour);
      LockSupport.parkNanos(LEAD.toNanos());
      var disturbed = order();
      said.add(trouble.end());
      place.centre().awaitToldAll();
      failed += disturbed.failed();
      orders.add(new Pair(calm.nanos(), disturbed.nanos()));
      telling.add(new Pair(told(calm), told(disturbed)));
      progress.accept(
          "%-9s %d/%d  %s | %s  %s%s"
              .formatted(
                  neighbour.name().toLowerCase(java.util.Locale.ROOT),
                  round,
                  plan.rounds(),
                  shown(calm),
                  shown(disturbed),
                  said.getLast(),
                  disturbed.failed() == 0 ? "" : "  FAILED " + disturbed.failed()));
    }
    return new Row(neighbour, new Comparison(orders), new Comparison(telling), failed, said);
  }

  private Heard order() throws Exception {
    return stores.order(plan.ordersPerSecond(), plan.measured());
  }

  /** From the answer to the warehouse; the two clocks are one. */
  private long[] told(Heard heard) {
    return place.floor().wms().sheets().stream()
        .filter(sheet -> heard.answered().containsKey(sheet.orderNo()))
        .mapToLong(sheet -> delay(heard, sheet))
        .toArray();
  }

  /** The warehouse may have it before the store has its answer; that is no delay. */
  private static long delay(Heard heard, WmsSheet sheet) {
    var answered = heard.answered().getOrDefault(sheet.orderNo(), sheet.arrived());
    return Math.max(0, Duration.between(answered, sheet.arrived()).toMillis());
  }

  private static String shown(Heard heard) {
    var of = new Percentiles(heard.nanos());
    return "%6.1f %6.1f".formatted(of.at(50) / MILLI, of.at(Row.TAIL) / MILLI);
  }
}
