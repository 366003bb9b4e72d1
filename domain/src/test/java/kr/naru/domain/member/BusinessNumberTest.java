package kr.naru.domain.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("사업자등록번호 검증")
@DisplayNameGeneration(ReplaceUnderscores.class)
class BusinessNumberTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "506-81-01239",
        "506-82-04567",
        "514-81-07777",
        "123-45-67891",
        "120-81-03450",
        "506-82-00090"
      })
  void a_right_number_is_shown_as_it_was_written(String number) {
    assertThat(BusinessNumber.of(number)).hasToString(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"506-81-01238", "506-81-0123", "", "506-81-0123A", "50681012390"})
  void a_wrong_one_is_refused_with_what_was_wanted(String number) {
    assertThatThrownBy(() -> BusinessNumber.of(number))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("check digit");
  }
}
