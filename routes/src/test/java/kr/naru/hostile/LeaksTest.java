package kr.naru.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("응답 유출 검사: 심어 둔 내부 정보를 찾아낸다")
@DisplayNameGeneration(ReplaceUnderscores.class)
class LeaksTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\tat kr.naru.connector.http.HttpDoor.body(HttpDoor.java:138)",
        "at java.base/java.lang.Thread.run(Thread.java)",
        "kr.naru.route.order.OrderIntake",
        "NullPointerException",
        "{\"detail\":\"tools.jackson.core.JsonParser\"}",
        "ERROR: SQLSTATE 42601",
        "insert into inbox values (1)",
        "StackOverflowError: depth",
        "exceeds the maximum (from `StreamReadConstraints.getMaxNestingDepth()`)",
      })
  void what_tells_of_the_inside_is_found(String planted) {
    var found = Leaks.in("{\"title\":\"The hub failed\"} " + planted);

    assertThat(found).isNotEmpty();
  }

  @Test
  void an_honest_answer_is_clean() {
    var found =
        Leaks.in("The message cannot be understood: kr.naru.erp.<kind>.v1, not 'kr.naru.erp.x.v1'");

    assertThat(found).isEmpty();
  }
}
