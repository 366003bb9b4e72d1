package kr.naru.bench.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("SQL의 자리: 값과 형 변환을 구별한다")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScriptTest {
  private final Script script = new Script("select :count::bigint from t where centre = :centre");

  @Test
  void names_get_their_values_and_casts_stay() {
    assertThat(script.with(Map.of("count", 3L, "centre", "PH01")))
        .isEqualTo("select 3::bigint from t where centre = 'PH01'");
  }

  @Test
  void names_become_places_in_their_order() {
    assertThat(script.positional()).isEqualTo("select ?::bigint from t where centre = ?");
    assertThat(script.names()).containsExactly("count", "centre");
  }
}
