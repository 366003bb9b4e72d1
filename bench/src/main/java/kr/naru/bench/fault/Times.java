package kr.naru.bench.fault;

import java.time.Duration;
import java.util.List;
import kr.naru.bench.fault.check.Finding;
import kr.naru.bench.fault.check.Finding.Word;

/** How long the hub and its servers were away, of a number of kills. */
record Times(List<Duration> sorted) {
  /** Of a hub that was killed; a busy machine may stretch a single one, so the median is judged. */
  static final Duration READY = Duration.ofSeconds(10);

  /** A median of fewer says nothing. */
  private static final int ENOUGH = 5;

  static Times of(List<Kill> kills) {
    return new Times(kills.stream().map(Kill::ready).sorted().toList());
  }

  /** What is said against them: too late in the middle, or one of them far too late. */
  static List<Finding> judged(List<Kill> kills) {
    var hub = of(kills.stream().filter(Kill::isHub).toList());
    var servers = of(kills.stream().filter(kill -> !kill.isHub()).toList());
    if (hub.sorted.size() >= ENOUGH && hub.median().compareTo(READY) > 0) {
      return List.of(new Finding(Word.LATE, "hub", "ready after %s s".formatted(hub)));
    }
    if (!servers.sorted.isEmpty() && servers.most().compareTo(Trial.LIMIT) >= 0) {
      return List.of(new Finding(Word.LATE, "server", "orders flow after %s s".formatted(servers)));
    }
    return List.of();
  }

  static String seconds(Duration time) {
    return "%.1f".formatted(time.toMillis() / 1e3);
  }

  /** The median and the most, in seconds. */
  @Override
  public String toString() {
    return sorted.isEmpty() ? "-" : "%s, %s".formatted(seconds(median()), seconds(most()));
  }

  private Duration median() {
    return sorted.get(sorted.size() / 2);
  }

  private Duration most() {
    return sorted.getLast();
  }
}
