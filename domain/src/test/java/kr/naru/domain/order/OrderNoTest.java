package kr.naru.domain.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.LongStream;
import kr.naru.domain.product.Sheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("주문번호: 영업일, 일련번호, 검증숫자")
@DisplayNameGeneration(ReplaceUnderscores.class)
class OrderNoTest {
  private static final LocalDate DAY = LocalDate.parse("2026-03-05");

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 9_999_999, 10_000_000, 99_999_999_999L})
  void it_tells_its_day_and_its_sequence(long sequence) {
    var value = OrderNo.of(DAY, sequence).value();

    assertThat(value).startsWith("20260305");
    assertThat(Long.parseLong(value.substring(8, value.length() - 1))).isEqualTo(sequence);
  }

  @Test
  void one_digit_misread_is_noticed() {
    var value = OrderNo.of(DAY, 42).value();

    for (var place = 0; place < value.length(); place++) {
      for (var digit : misread(value.charAt(place))) {
        var wrong = value.substring(0, place) + digit + value.substring(place + 1);
        assertThatThrownBy(() -> new OrderNo(wrong)).hasMessageContaining("check digit");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "202603050000420", "2026030500000042-G", "202603050000000000004"})
  void a_wrong_length_or_sign_is_refused(String value) {
    assertThatThrownBy(() -> new OrderNo(value)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void each_sheet_has_a_letter_of_its_own() {
    var number = OrderNo.of(DAY, 42);

    assertThat(Sheet.values())
        .extracting(number::sheet)
        .containsExactly(number + "-G", number + "-C", number + "-L");
  }

  private static String[] misread(char digit) {
    return LongStream.range(0, 10)
        .filter(other -> other != digit - '0')
        .mapToObj(Long::toString)
        .toArray(String[]::new);
  }
}
