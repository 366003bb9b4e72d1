package kr.naru.bench.fault;

import java.time.Duration;
import java.util.List;
import kr.naru.bench.fault.check.Finding;

/**
 * What the checker said of a planted error.
 *
 * @param no in the list of the fifteen most likely errors; 0: one of our own
 * @param caught it was named by the word it has to be named by
 */
record Planted(int no, String bug, boolean caught, Duration time, List<Finding> findings) {
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
