package kr.naru.bench.neighbours;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import kr.naru.bench.floor.Percentiles;
import kr.naru.bench.neighbours.CalmStores.Heard;
import kr.naru.bench.neighbours.Rounds.Two;
import kr.naru.demo.Centre;

/** One neighbour after the other on one warm hub. */
final class Sitting {
  /** Warm is who has had much to do: until then the compiler takes one of the cores for seconds. */
  private static final int WARM_HURRY = 3;

  private static final double MILLI = 1e6;

  private final Centre house;
  private final Plan plan;
  private final Consumer<String> progress;

  Sitting(Centre house, Plan plan, Consumer<String> progress) {
    this.house = house;
    this.plan = plan;
    this.progress = progress;
  }

  /**
   * Each neighbour has a centre of its own, and this process forgets it afterwards: what the twins
   * have booked would fill its memory, and its pauses would be in the figures of the last ones.
   */
  List<Row> hold(List<Neighbour> neighbours) throws Exception {
    try (var place = Place.open(house, "WARM")) {
      new CalmStores(place).order(WARM_HURRY * plan.ordersPerSecond(), plan.warm());
      place.centre().awaitToldAll();
    }
    progress.accept("The hub is warm; milliseconds, p50 and p99, calm and then disturbed:");
    var rows = new ArrayList<Row>();
    for (var neighbour : neighbours) {
      try (var place = Place.open(house, neighbour.name())) {
        rows.add(with(neighbour, new Rounds(place, neighbour, plan)));
      }
    }
    return rows;
  }

  private Row with(Neighbour neighbour, Rounds rounds) throws Exception {
    var held = new ArrayList<Two>();
    tell(neighbour, 0, rounds.next());
    for (var number = 1; number <= plan.rounds(); number++) {
      held.add(rounds.next());
      tell(neighbour, number, held.getLast());
    }
    return new Row(
        neighbour,
        new Comparison(held.stream().map(Two::answers).toList()),
        new Comparison(held.stream().map(rounds::telling).toList()),
        held.stream().mapToLong(two -> two.disturbed().heard().failed()).sum(),
        held.stream().map(two -> two.disturbed().said()).toList());
  }

  private void tell(Neighbour neighbour, int number, Two rounds) {
    var failed = rounds.disturbed().heard().failed();
    progress.accept(
        "%-9s %d/%d  %s | %s  %s%s%s"
            .formatted(
                neighbour.name().toLowerCase(Locale.ROOT),
                number,
                plan.rounds(),
                shown(rounds.calm().heard()),
                shown(rounds.disturbed().heard()),
                rounds.disturbed().said(),
                number == 0 ? "  (not counted: the first)" : "",
                failed == 0 ? "" : "  FAILED " + failed));
  }

  private static String shown(Heard heard) {
    var of = new Percentiles(heard.nanos());
    return "%6.1f %6.1f".formatted(of.at(50) / MILLI, of.at(Row.TAIL) / MILLI);
  }
}
