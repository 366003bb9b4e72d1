package kr.naru.bench.fault;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import kr.naru.bench.fault.check.Finding;
import kr.naru.bench.fault.check.Finding.Word;

/**
 * What one trial came to.
 *
 * @param orders decided
 * @param unknown answers that never came, each of which was asked for again
 * @param drained from the last fault until nothing was under way
 */
record Trial(
    String name,
    int orders,
    int unknown,
    List<Kill> kills,
    Duration drained,
    List<Finding> findings) {
  static final Duration LIMIT = Duration.ofSeconds(60);

  static Trial brokenOff(String name, RuntimeException why) {
    var finding = new Finding(Word.STUCK, name, "broke off: " + why);
    return new Trial(name, 0, 0, List.of(), Duration.ZERO, List.of(finding));
  }

  boolean sound() {
    return findings.isEmpty() && drained.compareTo(LIMIT) < 0;
  }

  Trial with(List<Finding> more) {
    var all = Stream.concat(findings.stream(), more.stream()).toList();
    return new Trial(name, orders, unknown, kills, drained, all);
  }

  @Override
  public String toString() {
    return "%s: %d orders, %d unknown answers, %d kills, drained in %.1f s, %d findings"
        .formatted(name, orders, unknown, kills.size(), drained.toMillis() / 1e3, findings.size());
  }
}
