package kr.naru.bench.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.naru.bench.fault.Kill.Kind;
import kr.naru.bench.fault.Result.Run;
import kr.naru.bench.fault.check.Finding;
import kr.naru.bench.fault.check.Finding.Word;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("장애 시험 결과: 실행마다 보관하고, 여러 실행을 하나로 모으고, 재개 시간을 판정한다")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ResultTest {
  private static final Kill AT_A_POINT = kill(Kind.POINT, "db.sales_order.before-commit", 7);
  private static final Kill AT_ANY_TIME = kill(Kind.RANDOM, "kill -9 at any time", 9);
  private static final Kill OF_KAFKA = kill(Kind.BROKER, "Kafka killed", 5);

  @TempDir Path directory;

  @Test
  void what_was_kept_is_read_as_it_was() {
    var finding = new Finding(Word.LOST, "1-G", "nobody knows it");
    var planted = new Planted(4, "a bug", true, Duration.ofSeconds(3), List.of(finding));
    var result = result(planted, AT_A_POINT, OF_KAFKA);
    var file = directory.resolve("kept").resolve("K.json");

    result.keep(file);

    assertThat(Result.read(file)).isEqualTo(result);
  }

  @Test
  void several_runs_are_counted_together_and_by_kind() {
    var twice = new Planted(4, "a bug", true, Duration.ZERO, List.of());
    var own = new Planted(0, "another", true, Duration.ZERO, List.of());

    var all =
        Result.of(
            List.of(
                result(twice, AT_A_POINT, AT_A_POINT, OF_KAFKA),
                result(twice, AT_A_POINT, AT_ANY_TIME),
                result(own)));

    assertThat(all.orders()).isEqualTo(300);
    assertThat(all.kills(Kind.POINT)).isEqualTo(3);
    assertThat(all.points()).isEqualTo(1);
    assertThat(all.kills(Kind.RANDOM)).isEqualTo(1);
    assertThat(all.kills(Kind.BROKER)).isEqualTo(1);
    assertThat(all.hubKills()).hasSize(4);
    assertThat(all.caughtOfFifteen()).isEqualTo(1);
  }

  @Test
  void the_median_is_judged_and_only_of_enough_kills() {
    var late = kill(Kind.RANDOM, "kill -9 at any time", 11);

    assertThat(Times.judged(List.of(late, late))).isEmpty();
    assertThat(Times.judged(kills(AT_ANY_TIME, late, 3))).isEmpty();
    assertThat(Times.judged(kills(late, AT_ANY_TIME, 3)))
        .singleElement()
        .extracting(Finding::word)
        .isEqualTo(Word.LATE);
  }

  @Test
  void a_server_has_to_be_back_in_a_minute() {
    assertThat(Times.judged(List.of(OF_KAFKA))).isEmpty();
    assertThat(Times.judged(List.of(kill(Kind.DATABASE, "PostgreSQL killed", 60)))).hasSize(1);
  }

  private static Kill kill(Kind kind, String how, int seconds) {
    return new Kill(kind, how, Duration.ofSeconds(seconds));
  }

  /** So many of one and two of the other. */
  private static List<Kill> kills(Kill one, Kill other, int many) {
    return Stream.concat(IntStream.range(0, many).mapToObj(n -> one), Stream.of(other, other))
        .toList();
  }

  private static Result result(Planted planted, Kill... kills) {
    var trial = new Trial("one", 100, 2, List.of(kills), Duration.ofSeconds(3), List.of());
    return new Result(List.of(new Run("bench/run faults", 7)), List.of(trial), List.of(planted));
  }
}
