package kr.naru.mapping.wire;

import static kr.naru.mapping.wire.Messages.errorOf;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("메시지 오류: 보낸 쪽에 그대로 알릴 수 있는 문장")
@DisplayNameGeneration(ReplaceUnderscores.class)
class WireErrorTest {
  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "{'unit': '\\ud800'}",
        "{'unit': 'EA', '\\udfff': 1}",
        "{'unit': '\\ud83c'}",
        "{'unit': 'a\\u0000b'}",
        "{'unit': fals\0e}"
      })
  void it_can_be_answered_whatever_was_sent(String json) {
    var error =
        errorOf(
            json,
            f -> {
              f.text("unit", 16);
              f.nothingElse();
            });

    assertThat(error.getMessage() + error.path() + error.value() + error.wanted())
        .matches("[^\\p{Cc}\\p{Cs}]+");
  }

  @Test
  void a_character_is_not_cut_in_half() {
    var error = new WireError("name", "🍶".repeat(60), "a shorter name");

    assertThat(error.value()).isEqualTo("🍶".repeat(30) + "…");
    assertThat(new WireError("name", "a" + "🍶".repeat(60), "a shorter name").value())
        .isEqualTo("a" + "🍶".repeat(29) + "…");
  }
}
