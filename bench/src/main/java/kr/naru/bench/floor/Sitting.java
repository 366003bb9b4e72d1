package kr.naru.bench.floor;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kr.naru.bench.floor.Way.Kind;
import kr.naru.demo.Centre;

/**
 * All ways on one machine and one database, turn and turn about, so that each sees the same
 * machine.
 */
final class Sitting {
  /** The candidates are compared, and each way is warmed, with so many clients. */
  private static final int TYPICAL = 16;

  /** So many times as long as a program the hub is warmed: its compiler has so much more to do. */
  private static final int HUB = 4;

  private final Centre house;
  private final Plan plan;
  private final Path data;
  private final Consumer<String> progress;

  Sitting(Centre house, Plan plan, Path data, Consumer<String> progress) {
    this.house = house;
    this.plan = plan;
    this.data = data;
    this.progress = progress;
  }

  /**
   * What came of it.
   *
   * @param differences in the programs' books; a program that loses something is no floor
   */
  record Outcome(
      List<Candidate> candidates, Candidate best, Results results, List<String> differences) {
    boolean sound() {
      return results.failed() == 0
          && differences.isEmpty()
          && candidates.stream().allMatch(candidate -> candidate.measured().failed() == 0);
    }
  }

  Outcome hold() throws Exception {
    var address = Pool.Address.of(house.addresses());
    Tables.make(address);
    try (var pool = Pool.open(address)) {
      var candidates = compete(pool);
      var best =
          candidates.stream()
              .max(Comparator.comparing(candidate -> candidate.measured().ordersPerSecond()))
              .orElseThrow();
      progress.accept("The best program is the " + best.program().name() + " one");
      try (var bare = BareProcess.start(address, best.program(), data.resolve("bare.log"))) {
        var results = measure(ways(pool, best, bare));
        return new Outcome(candidates, best, results, Tables.differences(address));
      }
    }
  }

  private Map<Kind, Way> ways(Pool pool, Candidate best, BareProcess bare) {
    var ways = new EnumMap<Kind, Way>(Kind.class);
    ways.put(Kind.PROGRAM, new ProgramWay(pool, best.program()));
    ways.put(Kind.SERVED, bare.way());
    ways.put(Kind.HUB, HubCentre.open(house, "FLOORB").telling(false).deciding());
    ways.put(Kind.DELIVERED, HubCentre.open(house, "FLOORC").delivering());
    progress.accept("Two centres on the hub have their stores, articles, prices and stock");
    return ways;
  }

  private List<Candidate> compete(Pool pool) throws Exception {
    var candidates = new ArrayList<Candidate>();
    for (var program : Programs.all()) {
      var way = new ProgramWay(pool, program);
      warm(way);
      var statements = pool.statements();
      var trips = pool.roundTrips();
      var load = new Load(Duration.ZERO, plan.measured());
      var measured = load.run(way, TYPICAL);
      var orders = Math.max(1, load.decided());
      candidates.add(
          new Candidate(
              program,
              measured,
              (double) (pool.statements() - statements) / orders,
              (double) (pool.roundTrips() - trips) / orders));
      progress.accept(line(program.name(), TYPICAL, measured));
    }
    return candidates;
  }

  private Results measure(Map<Kind, Way> ways) throws Exception {
    for (var way : ways.entrySet()) {
      for (var n = 0; n < (way.getKey() == Kind.HUB ? HUB : 1); n++) {
        warm(way.getValue());
      }
    }
    var results = new Results();
    var load = new Load(plan.settle(), plan.measured());
    for (var round = 1; round <= plan.rounds(); round++) {
      for (var clients : plan.clients()) {
        for (var way : ways.entrySet()) {
          var run = load.run(way.getValue(), clients);
          results.add(way.getKey(), clients, run);
          progress.accept(line(round + way.getKey().letter(), clients, run));
        }
      }
    }
    return results;
  }

  private void warm(Way way) throws Exception {
    new Load(plan.warm(), Duration.ZERO).run(way, TYPICAL);
  }

  private static String line(String name, int clients, Measured run) {
    return "%-10s %2d clients %6.0f orders/s  p50 %6.1f ms  p99 %6.1f ms%s"
        .formatted(
            name,
            clients,
            run.ordersPerSecond(),
            run.p50Millis(),
            run.p99Millis(),
            run.failed() == 0 ? "" : "  FAILED " + run.failed());
  }
}
