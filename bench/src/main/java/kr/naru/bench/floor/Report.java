package kr.naru.bench.floor;

import java.nio.file.Path;

/** The result for people. */
final class Report {
  private final Sitting.Outcome outcome;

  Report(Sitting.Outcome outcome, Plan plan, Machine machine) {
    this.outcome = outcome;
  }

  String terminal() {
    return outcome.best().toString();
  }

  void writeTo(Path directory) {}
}
