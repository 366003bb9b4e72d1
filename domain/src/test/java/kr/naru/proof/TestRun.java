package kr.naru.proof;

import java.time.Duration;
import java.util.List;

/** A test method with all its cases. */
record TestRun(TestMethod test, Outcome outcome, Duration duration, int cases) {

  TestRun and(TestRun other) {
    return new TestRun(
        test, outcome.worse(other.outcome), duration.plus(other.duration), cases + other.cases);
  }

  /** One line for each claim; a test that claims nothing is kept for its duration. */
  List<List<String>> lines() {
    return test.claims().isEmpty()
        ? List.of(line("", false, ""))
        : test.claims().stream()
            .map(claim -> line(String.join(" ", claim.value()), claim.part(), claim.what()))
            .toList();
  }

  private List<String> line(String rows, boolean part, String what) {
    return List.of(
        test.className(),
        test.method(),
        test.title(),
        test.sentence(),
        outcome.name(),
        String.valueOf(duration.toMillis()),
        String.valueOf(cases),
        String.join(" ", test.doors()),
        rows,
        String.valueOf(part),
        what);
  }
}
