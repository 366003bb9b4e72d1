package kr.naru.mapping.aos.v1;

import static kr.naru.domain.shared.Won.won;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import kr.naru.domain.money.CreditRule.BondState;
import kr.naru.domain.order.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("거절 사유: 두 언어의 문장과 숫자")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReasonMessageTest {
  @Test
  void figures_stand_in_the_sentence_of_both_languages() {
    var reason =
        ReasonMessage.of(
            new Refusal.FundsShort(
                won(10_300), won(5_000), won(1_000), won(4_300), BondState.IN_FORCE));

    assertThat(reason.code()).isEqualTo("FUNDS_SHORT");
    assertThat(reason.rule()).isEqualTo("money.cover/1");
    assertThat(reason.text()).startsWith("4,300 won are missing").contains("10,300 won");
    assertThat(reason.textKo()).startsWith("4,300원이 부족합니다").contains("10,300원");
    assertThat(reason.figures()).containsEntry("missing", 4_300L);
  }

  @Test
  void every_refusal_has_a_sentence_in_both_languages() {
    var codes =
        Arrays.stream(Refusal.class.getPermittedSubclasses())
            .map(type -> type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_"))
            .map(name -> name.toUpperCase(Locale.ROOT))
            .toList();

    for (var locale : new Locale[] {Locale.ROOT, Locale.KOREAN}) {
      var bundle = ResourceBundle.getBundle("kr.naru.mapping.aos.v1.reasons", locale);
      assertThat(bundle.keySet()).containsExactlyInAnyOrderElementsOf(codes);
    }
  }
}
