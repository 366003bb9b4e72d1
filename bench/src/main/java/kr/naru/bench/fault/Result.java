package kr.naru.bench.fault;

import java.util.List;

/** What a run came to. */
record Result(long seed, List<Trial> trials, List<Planted> planted) {
  Result {
    trials = List.copyOf(trials);
    planted = List.copyOf(planted);
  }

  List<Kill> kills() {
    return trials.stream().flatMap(trial -> trial.kills().stream()).toList();
  }

  int orders() {
    return trials.stream().mapToInt(Trial::orders).sum();
  }

  int findings() {
    return trials.stream().mapToInt(trial -> trial.findings().size()).sum();
  }

  boolean sound() {
    return trials.stream().allMatch(Trial::sound) && planted.stream().allMatch(Planted::caught);
  }

  String summary() {
    var times = kills().stream().map(Kill::ready).sorted().toList();
    return "%d trials, %d orders, %d kills (ready after %s), %d findings; %d of %d plants caught"
        .formatted(
            trials.size(),
            orders(),
            times.size(),
            times.isEmpty()
                ? "-"
                : "%.1f s median, %.1f s at most"
                    .formatted(
                        times.get(times.size() / 2).toMillis() / 1e3,
                        times.getLast().toMillis() / 1e3),
            findings(),
            planted.stream().filter(Planted::caught).count(),
            planted.size());
  }
}
