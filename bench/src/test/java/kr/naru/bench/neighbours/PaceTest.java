package kr.naru.bench.neighbours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("주문 간격: 앞선 주문이 늦어도 예정 시각은 그대로다")
@DisplayNameGeneration(ReplaceUnderscores.class)
class PaceTest {
  @Test
  void due_times_are_evenly_spread_and_end_with_the_time() {
    var pace = new Pace(1_000, 4, Duration.ofSeconds(1));

    var due = Stream.generate(pace::next).limit(6).toList();

    assertThat(due)
        .containsExactly(
            OptionalLong.of(1_000),
            OptionalLong.of(250_001_000),
            OptionalLong.of(500_001_000),
            OptionalLong.of(750_001_000),
            OptionalLong.empty(),
            OptionalLong.empty());
  }

  @Test
  void who_comes_late_is_given_the_time_that_was_due_at_once() {
    var longAgo = System.nanoTime() - Duration.ofSeconds(10).toNanos();
    var pace = new Pace(longAgo, 1, Duration.ofSeconds(2));

    var first = pace.awaitNext();
    var second = pace.awaitNext();

    assertThat(first).hasValue(longAgo);
    assertThat(second).hasValue(longAgo + Duration.ofSeconds(1).toNanos());
  }

  @Test
  void nobody_is_let_go_before_the_time() {
    var soon = System.nanoTime() + Duration.ofMillis(5).toNanos();

    Pace.awaitTime(soon);

    assertThat(System.nanoTime()).isGreaterThanOrEqualTo(soon);
  }
}
