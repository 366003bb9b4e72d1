package kr.naru.bench.neighbours;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import kr.naru.bench.floor.Machine;
import kr.naru.bench.neighbours.Comparison.Pair;
import kr.naru.bench.neighbours.Row.Verdict;
import kr.naru.bench.page.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("이웃별 판정과 두 언어의 페이지")
@DisplayNameGeneration(ReplaceUnderscores.class)
class RowTest {
  private static final long CALM = 1_000_000;

  @ParameterizedTest
  @CsvSource({
    "STORE, 1.09, HELD",
    "STORE, 1.1, HELD",
    "STORE, 1.11, MISSED",
    "HEADERS, 1.99, HELD",
    "HEADERS, 2.01, MISSED",
    "NOBODY, 9, NO_BOUND"
  })
  void a_ratio_within_its_bound_is_held(Neighbour neighbour, double slower, Verdict verdict) {
    assertThat(row(neighbour, 0, pair(slower), pair(slower)).verdict()).isEqualTo(verdict);
  }

  @Test
  void over_the_bound_by_what_one_round_alone_did_is_undecided() {
    assertThat(row(Neighbour.STORE, 0, pair(1), pair(1), pair(1.3)).verdict())
        .isEqualTo(Verdict.UNDECIDED);
  }

  @Test
  void an_order_of_the_others_that_failed_misses_whatever_the_times() {
    assertThat(row(Neighbour.STORE, 1, pair(1)).verdict()).isEqualTo(Verdict.MISSED);
    assertThat(row(Neighbour.NOBODY, 1, pair(1)).verdict()).isEqualTo(Verdict.MISSED);
  }

  @Test
  void both_pages_tell_every_figure_and_the_command() {
    var rows = List.of(row(Neighbour.STORE, 0, pair(1.05)), row(Neighbour.ERP, 2, pair(1.5)));
    var plan = new Plan(6, Duration.ofSeconds(10), Duration.ZERO, 50, 4_000);
    var machine = new Machine(2, 24, "25", Map.of("fsync", "on"));
    var command = "bench/run neighbours --write=" + Path.of("docs", "proof");

    for (var language : Language.values()) {
      assertThat(new NeighboursPage(new Result(rows, plan, machine, command), language))
          .asString()
          .contains("1.05", "1.50", "3,000", "4,000", "429 × 7", "`fsync = on`", command)
          .contains(Neighbour.STORE.in(language), Neighbour.ERP.in(language))
          .doesNotContain("{", "NaN");
    }
  }

  private static Row row(Neighbour neighbour, long failed, Pair... pairs) {
    var orders = new Comparison(List.of(pairs));
    var said = Collections.nCopies(pairs.length, "429 × 7");
    return new Row(neighbour, orders, orders, failed, said);
  }

  private static Pair pair(double slower) {
    var calm = new long[100];
    var disturbed = new long[100];
    Arrays.fill(calm, CALM);
    Arrays.fill(disturbed, Math.round(CALM * slower));
    return new Pair(calm, disturbed);
  }
}
