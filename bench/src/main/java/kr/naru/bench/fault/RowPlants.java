package kr.naru.bench.fault;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kr.naru.bench.fault.check.Finding;

/** Plants errors into rows, in a transaction that is taken back. */
final class RowPlants {
  private RowPlants() {}

  /** Of a centre that is at rest and without a finding. */
  static List<Planted> on(Site site) {
    return Arrays.stream(RowPlant.values()).map(plant -> on(site, plant)).toList();
  }

  static Planted on(Site site, RowPlant plant) {
    var begin = System.nanoTime();
    try (var books = site.books()) {
      books.tamper(plant.statements(site.market().centre()));
      var findings = new ArrayList<Finding>(site.findings(books, true));
      findings.sort((one, other) -> rank(plant, one) - rank(plant, other));
      return new Planted(
          plant.no(),
          plant.bug(),
          findings.stream().anyMatch(finding -> finding.word() == plant.seenAs()),
          Duration.ofNanos(System.nanoTime() - begin),
          findings);
    } catch (SQLException | IllegalStateException e) {
      var time = Duration.ofNanos(System.nanoTime() - begin);
      return new Planted(plant.no(), plant.bug() + ": " + e.getMessage(), false, time, List.of());
    }
  }

  private static int rank(RowPlant plant, Finding finding) {
    return finding.word() == plant.seenAs() ? 0 : 1;
  }
}
