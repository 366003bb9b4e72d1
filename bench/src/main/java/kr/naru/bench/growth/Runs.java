package kr.naru.bench.growth;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import kr.naru.bench.floor.Load;
import kr.naru.bench.floor.Market;

/** Runs of the hub, each beside one of the control. */
final class Runs {
  static final int CLIENTS = 8;
  private static final Market CONTROL_MARKET = new Market(300, 8_000);
  private static final Duration SETTLE = Duration.ofSeconds(1);

  private final Spread control;
  private final Plan plan;
  private final Consumer<String> progress;

  Runs(Spread control, Plan plan, Consumer<String> progress) {
    this.control = control;
    this.plan = plan;
    this.progress = progress;
  }

  /** One size of something. */
  record Size(String name, long size, Market market, Spread way) {}

  /** Until both have compiled what they do often. */
  void warm(Spread hub, Market market) throws Exception {
    new Load(plan.warm(), Duration.ZERO, market).run(hub, CLIENTS);
    new Load(plan.warm().dividedBy(2), Duration.ZERO, CONTROL_MARKET).run(control, CLIENTS);
  }

  /** All sizes turn and turn about. */
  List<Series> series(List<Size> sizes) throws Exception {
    var series = sizes.stream().map(size -> new Series(size.size(), new ArrayList<>())).toList();
    for (var n = 1; n <= plan.rounds(); n++) {
      for (var i = 0; i < sizes.size(); i++) {
        series.get(i).rounds().add(round(sizes.get(i)));
      }
    }
    return series;
  }

  Series series(Size size) throws Exception {
    return series(List.of(size)).getFirst();
  }

  Round round(Size size) throws Exception {
    var beside = run(control, CONTROL_MARKET).hub().cpuMillis();
    var run = run(size.way(), size.market());
    var round = new Round(run.hub(), run.databaseMillis(), beside);
    progress.accept(line(size.name(), round));
    return round;
  }

  /** Without the control, and twice as long. */
  Round alone(Size size) throws Exception {
    var round = run(size.way(), new Load(SETTLE, plan.measured().multipliedBy(2), size.market()));
    progress.accept(line(size.name(), round));
    return round;
  }

  private Round run(Spread way, Market market) throws Exception {
    return run(way, new Load(SETTLE, plan.measured(), market));
  }

  private static Round run(Spread way, Load load) throws Exception {
    var measured = load.run(way, CLIENTS);
    var orders = Math.max(1, load.decided());
    return new Round(measured, way.meter().databaseMillis() / orders, 0);
  }

  /** What is done beside the orders of a few unhurried clients; they end by themselves. */
  <T> T beside(Size size, int clients, Callable<T> work) throws Exception {
    var load = new Load(Duration.ZERO, plan.measured().multipliedBy(2), size.market());
    try (var other = Executors.newSingleThreadExecutor()) {
      var orders = other.submit(() -> load.run(new Unhurried(size.way()), clients));
      var result = work.call();
      orders.get();
      return result;
    }
  }

  private static String line(String name, Round round) {
    var hub = round.hub();
    return "%-22s %5.0f orders/s  p99 %6.1f ms  CPU %6.2f ms (database %5.2f)  control %5.2f ms%s"
        .formatted(
            name,
            hub.ordersPerSecond(),
            hub.p99Millis(),
            hub.cpuMillis(),
            round.databaseMillis(),
            round.controlMillis(),
            hub.failed() == 0 ? "" : "  FAILED " + hub.failed());
  }
}
