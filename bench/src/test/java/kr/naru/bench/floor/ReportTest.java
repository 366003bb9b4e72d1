package kr.naru.bench.floor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import kr.naru.bench.floor.Way.Kind;
import kr.naru.bench.page.Language;
import kr.naru.bench.page.TextTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("측정 결과: 중앙값, 비율, 두 언어의 페이지와 그림")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportTest {
  private static final Plan PLAN =
      new Plan(List.of(4, 16), 3, Duration.ZERO, Duration.ZERO, Duration.ofSeconds(4));
  private static final Machine MACHINE = new Machine(2, 24, "25", Map.of("fsync", "on"));

  @Test
  void figures_are_medians_and_failures_are_summed() {
    var results = new Results();
    results.add(Kind.HUB, 4, run(100, 5, 1));
    results.add(Kind.HUB, 4, run(900, 9, 2));
    results.add(Kind.HUB, 4, run(300, 7, 0));

    assertThat(results.of(Kind.HUB, 4)).isEqualTo(run(300, 7, 3));
    assertThat(results.failed()).isEqualTo(3);
  }

  @Test
  void the_terminal_says_what_was_missed_held_and_reached_as_wanted() {
    var text = report(results(1_000, 600, 100)).terminal();

    assertThat(text)
        .containsPattern("b/h, throughput .* 0\\.60 .* held")
        .containsPattern("c/h, throughput .* 0\\.10 .* missed")
        .containsPattern("b/h, p99 .* 2\\.00 .* as wanted");
  }

  @Test
  void both_pages_tell_the_same_figures_and_the_command(@TempDir Path directory)
      throws IOException {
    report(results(1_234, 617, 400)).writeTo(directory);

    for (var language : Language.values()) {
      assertThat(Files.readString(directory.resolve(language.file("floor"))))
          .contains("1,234", "617", "fsync = on", "--rounds=3 --seconds=4 --clients=4,16")
          .doesNotContain("NaN", "%");
    }
    assertThat(Files.readString(directory.resolve("floor.svg")))
        .contains("1,234")
        .endsWith("</svg>\n");
  }

  @Test
  void a_figure_that_was_not_had_is_a_dash() {
    assertThat(Figures.one(Double.NaN)).isEqualTo("-");
  }

  @Test
  void a_row_that_does_not_fit_its_heads_is_refused() {
    var table = new TextTable("a", "b").row("long word", 1);

    assertThat(table)
        .hasToString("| a         |   b |\n| --------- | --: |\n| long word |   1 |\n");
    assertThatThrownBy(() -> table.row("x")).isInstanceOf(IllegalArgumentException.class);
  }

  private static Report report(Results results) {
    var best = new Candidate(new PipelinedProgram(), run(1_100, 3, 0), 13, 1);
    return new Report(new Sitting.Outcome(List.of(best), best, results, List.of()), PLAN, MACHINE);
  }

  private static Results results(double served, double hub, double delivered) {
    var results = new Results();
    for (var clients : PLAN.clients()) {
      results.add(Kind.PROGRAM, clients, run(served * 2, 5, 0));
      results.add(Kind.SERVED, clients, run(served, 10, 0));
      results.add(Kind.HUB, clients, run(hub, 20, 0));
      results.add(Kind.DELIVERED, clients, run(delivered, 40, 0));
    }
    return results;
  }

  private static Measured run(double rate, double p99, long failed) {
    return new Measured(rate, p99 / 2, p99, 1, 50, failed);
  }
}
