package kr.naru.bench.fault;

import java.time.Duration;
import java.util.List;
import kr.naru.bench.fault.check.Finding;

/**
 * What the checker said of a planted error.
 *
 * @param caught it was named by the word it has to be named by
 */
record Planted(String bug, boolean caught, Duration time, List<Finding> findings) {
  @Override
  public String toString() {
    return "%s (%.1f s): %s%s"
        .formatted(
            caught ? "caught" : "NOT CAUGHT",
            time.toMillis() / 1e3,
            bug,
            findings.isEmpty() ? "" : " -> " + findings.getFirst());
  }
}
