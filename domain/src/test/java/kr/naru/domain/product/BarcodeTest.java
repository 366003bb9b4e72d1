package kr.naru.domain.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("바코드: 8, 12, 13, 14자리와 검증숫자")
@DisplayNameGeneration(ReplaceUnderscores.class)
class BarcodeTest {
  @ParameterizedTest
  @CsvSource({
    "8809999123019, 08809999123019",
    "8809999123026, 08809999123026",
    "18809999123016, 18809999123016",
    "2100001123451, 02100001123451"
  })
  void it_is_kept_with_fourteen_digits(String written, String kept) {
    assertThat(Barcode.of(written).gtin14()).isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(strings = {"8809999123018", "880999912301", "88099991230199", "", "880999912301X"})
  void a_wrong_check_digit_or_length_is_refused(String written) {
    assertThatThrownBy(() -> Barcode.of(written)).isInstanceOf(IllegalArgumentException.class);
  }
}
