package kr.naru.bench.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import kr.naru.bench.floor.Machine;
import kr.naru.bench.floor.Measured;
import kr.naru.bench.page.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("증가 측정 결과: 대조군으로 나눈 비용, 판정, 두 언어의 페이지")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportTest {
  private static final Plan PLAN =
      new Plan(List.of(10_000L, 1_000_000L), 3, Duration.ZERO, Duration.ofSeconds(5), 30);
  private static final Machine MACHINE = new Machine(2, 24, "25", Map.of("fsync", "on"));

  @Test
  void a_machine_that_became_slow_for_both_changes_no_cost() {
    var early = new Series(10_000, List.of(round(8, 1)));
    var late = new Series(1_000_000, List.of(round(16, 2)));

    assertThat(late.times(early)).isEqualTo(1);
  }

  @Test
  void a_size_costs_the_median_of_its_rounds() {
    var early = new Series(10_000, List.of(round(8, 1)));
    var late = new Series(1_000_000, List.of(round(9, 1), round(80, 1), round(8, 1)));

    assertThat(late.times(early)).isEqualTo(1.125);
  }

  @Test
  void up_to_a_fifth_more_is_held_and_anything_over_is_missed() {
    assertThat(Verdict.held(results(12, 9.9, 0))).isTrue();
    assertThat(Verdict.held(results(12.1, 9.9, 0))).isFalse();
    assertThat(Verdict.held(results(12, 10.1, 0))).isFalse();
    assertThat(Verdict.held(results(12, 9.9, 1))).isFalse();
  }

  @Test
  void the_terminal_says_what_was_held_and_missed() {
    var text = new Report(results(20, 5, 0), PLAN, MACHINE).terminal();

    assertThat(text)
        .containsPattern("1,000,000 rows in the books: .* 2\\.00 .* missed")
        .containsPattern("lane claim p99.* 5\\.00 .* held");
  }

  @Test
  void both_pages_tell_the_same_figures_and_the_command(@TempDir Path directory)
      throws IOException {
    new Report(results(12, 5, 0), PLAN, MACHINE).writeTo(directory);

    for (var language : Language.values()) {
      assertThat(Files.readString(directory.resolve(language.file("growth"))))
          .contains("1.20", "1,000,000", "fsync = on", "--steps=10000,1000000 --rounds=3")
          .doesNotContain("NaN", "%", "{");
    }
  }

  private static Results results(double costOfTheLast, double claimMillis, long failed) {
    return new Results(
        List.of(
            new Series(10_000, List.of(round(10, 1))),
            new Series(1_000_000, List.of(round(costOfTheLast, 1)))),
        List.of(new Series(100, List.of(round(10, 1))), new Series(1_000, List.of(round(10, 1)))),
        List.of(new Series(1, List.of(round(10, 1))), new Series(30, List.of(round(10, 1)))),
        new Results.Claims(1_000, 1_500_000, 1, claimMillis, 0.5),
        new Results.Retired(round(10, 1), failing(failed), 10, 3));
  }

  private static Round round(double cpuMillis, double controlMillis) {
    return new Round(new Measured(100, 20, 50, cpuMillis, 10, 0), 2, controlMillis);
  }

  private static Round failing(long failed) {
    return new Round(new Measured(100, 20, 50, 10, 10, failed), 2, 1);
  }
}
