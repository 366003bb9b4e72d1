package kr.naru.bench.neighbours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import kr.naru.bench.neighbours.Comparison.Pair;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("비교: 평온한 회차와 방해받은 회차의 비율과 그 구간")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ComparisonTest {
  private static final int ROUNDS = 6;
  private static final int ORDERS = 600;

  @Test
  void a_ratio_is_of_all_rounds_together() {
    var first = new Pair(new long[] {10, 10}, new long[] {10, 10});
    var second = new Pair(new long[] {20, 20}, new long[] {50, 50});

    var comparison = new Comparison(List.of(first, second));

    assertThat(comparison.ratio(50)).isEqualTo(1);
    assertThat(comparison.ratio(99)).isEqualTo(2.5);
  }

  @Test
  void rounds_alike_have_an_interval_around_one() {
    var comparison = rounds(nanos -> nanos);

    var interval = comparison.interval(99, 1);

    assertThat(interval.low()).isLessThan(1);
    assertThat(interval.high()).isGreaterThan(1);
  }

  @Test
  void rounds_twice_as_slow_have_an_interval_around_two_and_far_from_one() {
    var comparison = rounds(nanos -> 2 * nanos);

    var interval = comparison.interval(99, 1);

    assertThat(comparison.ratio(99)).isCloseTo(2, within(0.2));
    assertThat(interval.low()).isGreaterThan(1.5);
    assertThat(interval.high()).isLessThan(2.6);
  }

  @Test
  void one_noisy_round_widens_the_interval() {
    var calm = rounds(nanos -> nanos);
    var noisy = new java.util.ArrayList<>(calm.pairs().subList(0, ROUNDS - 1));
    noisy.add(new Pair(orders(90, nanos -> nanos), orders(91, nanos -> 3 * nanos)));

    var interval = new Comparison(noisy).interval(99, 1);

    assertThat(interval.high()).isGreaterThan(calm.interval(99, 1).high() + 0.5);
    assertThat(interval.low()).isLessThan(1.1);
  }

  @Test
  void the_same_seed_gives_the_same_interval() {
    var comparison = rounds(nanos -> nanos);

    assertThat(comparison.interval(99, 7)).isEqualTo(comparison.interval(99, 7));
  }

  private static Comparison rounds(LongUnaryOperator disturbed) {
    return new Comparison(
        IntStream.range(0, ROUNDS)
            .mapToObj(n -> new Pair(orders(n, nanos -> nanos), orders(50 + n, disturbed)))
            .toList());
  }

  /** A second on the scale of ten, with a long tail. */
  private static long[] orders(long seed, LongUnaryOperator slowed) {
    var random = new SplittableRandom(seed);
    return LongStream.range(0, ORDERS)
        .map(n -> (long) (10_000 - 4_000 * Math.log(1 - random.nextDouble())))
        .map(slowed)
        .toArray();
  }
}
