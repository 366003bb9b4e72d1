package kr.naru.mapping.wire;

import static kr.naru.mapping.wire.Messages.anObject;
import static kr.naru.mapping.wire.Messages.errorOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kr.naru.domain.order.LinePolicy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("필드 읽기: 이름과 형식대로, 오류에는 위치와 원하는 값")
@DisplayNameGeneration(ReplaceUnderscores.class)
class FieldsTest {
  @ParameterizedTest(name = "a {0}")
  @ValueSource(strings = {"1", "'x'", "[]", "null", "true"})
  void what_is_no_object_has_no_fields(String json) {
    assertThat(errorOf(json, fields -> {}).wanted()).isEqualTo("an object");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(longs = {1, 2, 99_999, 100_000})
  void a_number_within_its_range_is_read(long quantity) {
    assertThat(anObject("{'quantity': " + quantity + "}").number("quantity", 1, 100_000))
        .isEqualTo(quantity);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"0", "100001", "-1", "1.0", "'1'", "true", "[1]", "9223372036854775808"})
  void a_number_outside_it_or_of_another_form_is_refused(String quantity) {
    var error = errorOf("{'quantity': " + quantity + "}", f -> f.number("quantity", 1, 100_000));

    assertThat(error.path()).isEqualTo("quantity");
    assertThat(error.value()).isEqualTo(quantity.replace('\'', '"'));
    assertThat(error.wanted()).isEqualTo("a whole number from 1 to 100000");
  }

  @ParameterizedTest(name = "{0} of at most 3")
  @CsvSource({"a, true", "한글말, true", "abcd, false", "' ', false", "'', false"})
  void a_text_is_not_blank_and_has_an_end(String text, boolean read) {
    var error = errorOf("{'unit': '" + text + "'}", f -> f.text("unit", 3));

    assertThat(error == null).isEqualTo(read);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {"'a\\u0000'", "'a\\n'", "'\\u0085a'", "'\\ud800'", "'a\\udc00b'", "1", "{}"})
  void what_the_books_could_not_keep_is_no_text(String text) {
    assertThat(errorOf("{'unit': " + text + "}", f -> f.text("unit", 16)).path()).isEqualTo("unit");
  }

  @Test
  void a_pair_of_surrogates_is_a_character() {
    assertThat(anObject("{'name': '\\ud83c\\udf76'}").text("name", 2)).isEqualTo("🍶");
  }

  @Test
  void what_is_null_or_absent_is_missing_only_where_it_is_required() {
    assertThat(anObject("{'unit': null}").optionalText("unit", 16)).isEmpty();
    assertThat(anObject("{}").flag("hidden")).isFalse();
    assertThat(errorOf("{'unit': null}", f -> f.text("unit", 16)).wanted()).contains("required");
    assertThat(errorOf("{}", f -> f.number("quantity", 1, 9)).wanted()).contains("required");
    assertThat(errorOf("{}", f -> f.oneOf("policy", LinePolicy.class)).wanted())
        .isEqualTo("one of [REFUSE, TRIM] is required");
  }

  @Test
  void a_word_outside_the_list_is_answered_with_the_list() {
    var error = errorOf("{'policy': 'trim'}", f -> f.oneOf("policy", LinePolicy.class));

    assertThat(error).hasMessage("policy: one of [REFUSE, TRIM], not 'trim'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-30", "20260228", "yesterday"})
  void a_value_that_does_not_parse_is_refused_at_its_field(String day) {
    var error = errorOf("{'day': '" + day + "'}", f -> f.value("day", LocalDate::parse));

    assertThat(error.path()).isEqualTo("day");
    assertThat(error.value()).isEqualTo(day);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"[], false", "'[1, 2]', true", "'[1, 2, 3]', false", "{}, false"})
  void a_list_has_at_least_one_element_and_an_end(String list, boolean read) {
    var error = errorOf("{'lines': " + list + "}", f -> f.nodes("lines", 2));

    assertThat(error == null).isEqualTo(read);
  }

  @Test
  void an_error_within_a_list_names_the_way_to_it() {
    var error =
        errorOf(
            "{'data': {'records': [{'sku': 'A'}, {'sku': 7}]}}",
            f -> f.object("data").list("records", 9).forEach(record -> record.text("sku", 9)));

    assertThat(error).hasMessage("data.records[1].sku: a text, not '7'");
  }

  @Test
  void a_field_nobody_asked_for_is_refused_with_the_known_ones() {
    var error =
        errorOf(
            "{'unit': 'EA', 'qty': 1}",
            f -> {
              f.text("unit", 16);
              f.nothingElse();
            });

    assertThat(error.path()).isEqualTo("qty");
    assertThat(error.wanted()).isEqualTo("a known field: unit");
  }
}
