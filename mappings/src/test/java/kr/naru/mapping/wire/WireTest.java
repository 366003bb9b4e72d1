package kr.naru.mapping.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.time.DateTimeException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("JSON 해석: 크기, 깊이, 중복, 인코딩의 한계")
@DisplayNameGeneration(ReplaceUnderscores.class)
class WireTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"{", "{\"a\":1,\"a\":2}", "{\"a\":NaN}", "{'a':1}", "{\"a\":1} x", "{\"a\":01}"})
  void what_is_no_json_is_refused_with_its_place(String text) {
    assertThatThrownBy(() -> Wire.read(text.getBytes(UTF_8)))
        .isInstanceOf(WireError.class)
        .hasMessageContaining("JSON wanted");
  }

  @Test
  void depth_size_and_length_have_an_end() {
    var deep = "[".repeat(33) + "]".repeat(33);
    var large = "\"" + "a".repeat(1 << 20) + "\"";
    var longText = "\"" + "a".repeat(64 * 1024 + 1) + "\"";

    assertThatThrownBy(() -> Wire.read(deep.getBytes(UTF_8))).isInstanceOf(WireError.class);
    assertThatThrownBy(() -> Wire.read(large.getBytes(UTF_8)))
        .hasMessageContaining("at most 1048576 bytes");
    assertThatThrownBy(() -> Wire.read(longText.getBytes(UTF_8))).isInstanceOf(WireError.class);
    assertThat(Wire.read(("[".repeat(32) + "]".repeat(32)).getBytes(UTF_8)).isArray()).isTrue();
  }

  @Test
  void what_follows_the_document_is_refused_in_words_of_our_own() {
    assertThatThrownBy(() -> Wire.read("{\"a\":1} {}".getBytes(UTF_8)))
        .hasMessageContaining("nothing after it")
        .hasMessageNotContaining("jackson");
  }

  @ParameterizedTest
  @ValueSource(strings = {"+999999999-12-31", "-0001-01-01", "10000-01-01", "1899-12-31"})
  void a_day_the_books_could_not_keep_is_none(String day) {
    assertThatThrownBy(() -> Days.day(day))
        .isInstanceOfAny(IllegalArgumentException.class, DateTimeException.class);
    assertThat(Days.day("9999-12-31")).isEqualTo("9999-12-31");
  }

  @Test
  void what_is_no_day_or_time_is_refused_with_an_example() {
    assertThatThrownBy(() -> Days.day("2026-02-30")).hasMessage("a day, such as 2026-03-05");
    assertThatThrownBy(() -> Days.month("2026-00")).hasMessage("a month, such as 2026-03");
    assertThatThrownBy(() -> Days.time("2026-03-05")).hasMessageContaining("+09:00");
    assertThatThrownBy(() -> Days.timeOfDay("25:00")).hasMessageContaining("14:30");
  }

  @Test
  void what_another_parser_does_not_take_is_refused_in_words_of_our_own() {
    assertThatThrownBy(() -> Parsers.wanting("a whole number", Integer::valueOf).apply("x"))
        .hasMessage("a whole number");
    assertThat(Parsers.wanting("a whole number", Integer::valueOf).apply("7")).isEqualTo(7);
  }

  @Test
  void another_encoding_is_named() {
    assertThatThrownBy(() -> Wire.read("\"한글\"".getBytes(Charset.forName("MS949"))))
        .isInstanceOf(WireError.class)
        .hasMessageContaining("UTF-8");
  }

  @Test
  void a_strangers_value_is_shown_in_part_and_without_control_characters() {
    var error = new WireError("a", "x\n" + "y".repeat(100), "less");

    assertThat(error.value()).hasSize(61).startsWith("x y").endsWith("…");
  }
}
