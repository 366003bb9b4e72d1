package kr.naru.bench.floor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("지프 분포: 인기 상품이 순위에 반비례하여 선택된다")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ZipfTest {
  private static final int DRAWS = 400_000;

  @Test
  void the_first_rank_is_drawn_twice_as_often_as_the_second_and_ten_times_as_often_as_the_tenth() {
    var drawn = drawn(new Zipf(8_000, 1.0));

    assertThat((double) drawn[0] / drawn[1]).isCloseTo(2, within(0.1));
    assertThat((double) drawn[0] / drawn[9]).isCloseTo(10, within(0.7));
    assertThat((double) drawn[0] / DRAWS).isCloseTo(0.1046, within(0.003));
  }

  @Test
  void without_skew_all_ranks_are_alike() {
    var drawn = drawn(new Zipf(4, 0));

    assertThat(Arrays.stream(drawn).boxed())
        .allSatisfy(n -> assertThat(n).isBetween(99_000, 101_000));
  }

  private static int[] drawn(Zipf zipf) {
    var random = new SplittableRandom(7);
    var drawn = new int[8_000];
    for (var n = 0; n < DRAWS; n++) {
      drawn[zipf.next(random)]++;
    }
    return Arrays.stream(drawn).filter(count -> count > 0).toArray();
  }
}
