package kr.naru.domain.shared;

import static kr.naru.domain.shared.Won.won;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kr.naru.domain.shared.Rounding.Direction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("단가 반올림: 단위와 방향은 센터 설정")
@DisplayNameGeneration(ReplaceUnderscores.class)
class RoundingTest {
  @ParameterizedTest(name = "{0} won {2} to {1}: {3}")
  @CsvSource({
    "11124, 10, DOWN, 11120",
    "11129, 10, DOWN, 11120",
    "11120, 10, UP, 11120",
    "11121, 10, UP, 11130",
    "11124, 10, HALF_UP, 11120",
    "11125, 10, HALF_UP, 11130",
    "11149, 100, HALF_UP, 11100",
    "11150, 100, HALF_UP, 11200",
    "11124, 1, UP, 11124",
    "0, 10, UP, 0"
  })
  void a_price_becomes_a_multiple_of_the_unit(
      long exact, int unit, Direction direction, long rounded) {
    assertThat(new Rounding(unit, direction).round(exact, 1)).isEqualTo(won(rounded));
  }

  @ParameterizedTest(name = "1,000.{0} won {1}: {2}")
  @CsvSource({"4999, HALF_UP, 1000", "5000, HALF_UP, 1001", "9999, DOWN, 1000", "0001, UP, 1001"})
  void parts_of_a_won_count_too(int tenThousandths, Direction direction, long rounded) {
    assertThat(new Rounding(1, direction).round(10_000_000 + tenThousandths, 10_000))
        .isEqualTo(won(rounded));
  }

  @ParameterizedTest
  @ValueSource(ints = {-10_001, 100_001})
  void a_rate_below_all_or_above_tenfold_is_refused(int permyriad) {
    assertThatThrownBy(() -> new Rate(permyriad)).hasMessageContaining("not " + permyriad);
    assertThat(new Rate(-10_000).on(won(9_990), Rounding.DEFAULT)).isEqualTo(won(0));
    assertThat(new Rate(100_000).on(won(1_000), Rounding.DEFAULT)).isEqualTo(won(11_000));
  }

  @Test
  void won_beyond_a_long_are_broken_input() {
    assertThatThrownBy(() -> won(Long.MAX_VALUE).plus(won(1)))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> won(Long.MAX_VALUE).times(2)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> new Rate(1).on(won(Long.MAX_VALUE), Rounding.DEFAULT))
        .isInstanceOf(ArithmeticException.class);
  }
}
