package kr.naru.bench.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("백분위수: 실제로 측정된 값만 쓴다")
@DisplayNameGeneration(ReplaceUnderscores.class)
class PercentilesTest {
  @ParameterizedTest
  @CsvSource({"50, 500", "99, 990", "99.95, 1000", "100, 1000", "0, 1"})
  void of_a_thousand_values_in_any_order(double percent, long value) {
    var values = LongStream.rangeClosed(1, 1_000).map(n -> 1_001 - n).toArray();

    assertThat(new Percentiles(values).at(percent)).isEqualTo(value);
  }

  @Test
  void one_value_is_every_percentile_and_none_is_zero() {
    assertThat(new Percentiles(new long[] {7}).at(99)).isEqualTo(7);
    assertThat(new Percentiles(new long[0]).at(99)).isZero();
  }

  @Test
  void the_median_of_an_even_number_lies_between_the_middle_two() {
    assertThat(Percentiles.median(9, 1, 5)).isEqualTo(5);
    assertThat(Percentiles.median(9, 1, 5, 6)).isEqualTo(5.5);
  }
}
