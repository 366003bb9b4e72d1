package kr.naru.bench.floor;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** What was measured in a sitting; every figure is the median of its rounds. */
final class Results {
  private final Map<Way.Kind, SortedMap<Integer, List<Measured>>> runs =
      new EnumMap<>(Way.Kind.class);

  void add(Way.Kind way, int clients, Measured run) {
    runs.computeIfAbsent(way, unknown -> new TreeMap<>())
        .merge(clients, List.of(run), Results::both);
  }

  List<Integer> clients() {
    return List.copyOf(runs.getOrDefault(Way.Kind.PROGRAM, new TreeMap<>()).keySet());
  }

  /** The medians; orders that failed are summed. */
  Measured of(Way.Kind way, int clients) {
    var all = runs.getOrDefault(way, new TreeMap<>()).getOrDefault(clients, List.of());
    return new Measured(
        median(all, Measured::ordersPerSecond),
        median(all, Measured::p50Millis),
        median(all, Measured::p99Millis),
        median(all, Measured::cpuMillis),
        median(all, Measured::kilobytes),
        all.stream().mapToLong(Measured::failed).sum());
  }

  /** How often a way's throughput goes into the bare server's. */
  double ofServed(Way.Kind way, int clients) {
    return of(way, clients).ordersPerSecond() / of(Way.Kind.SERVED, clients).ordersPerSecond();
  }

  /** The hub's p99 as a multiple of the bare server's. */
  double slower(int clients) {
    return of(Way.Kind.HUB, clients).p99Millis() / of(Way.Kind.SERVED, clients).p99Millis();
  }

  long failed() {
    return runs.values().stream()
        .flatMap(byClients -> byClients.values().stream())
        .flatMap(List::stream)
        .mapToLong(Measured::failed)
        .sum();
  }

  private static double median(List<Measured> runs, ToDoubleFunction<Measured> figure) {
    return runs.isEmpty()
        ? Double.NaN
        : Percentiles.median(runs.stream().mapToDouble(figure).toArray());
  }

  private static List<Measured> both(List<Measured> before, List<Measured> more) {
    return java.util.stream.Stream.concat(before.stream(), more.stream()).toList();
  }
}
