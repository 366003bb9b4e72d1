package kr.naru.mapping.aos.v1;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kr.naru.domain.shared.Won.won;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import kr.naru.domain.liquor.LiquorPurpose;
import kr.naru.domain.member.MemberState;
import kr.naru.domain.money.CreditRule.BondState;
import kr.naru.domain.order.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(strings = {"reasons.properties", "reasons_ko.properties"})
  void every_refusal_has_a_sentence_of_its_own_in_both_languages(String file) {
    var codes =
        Arrays.stream(Refusal.class.getPermittedSubclasses())
            .map(type -> type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_"))
            .map(name -> name.toUpperCase(Locale.ROOT))
            .toList();

    assertThat(sentences(file).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(codes);
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void no_sentence_is_left_with_a_gap(Refusal refusal) {
    var reason = ReasonMessage.of(refusal);

    assertThat(reason.text()).doesNotContain("{", "}");
    assertThat(reason.textKo()).doesNotContain("{", "}").containsPattern("[가-힣]");
  }

  @Test
  void each_kind_of_refusal_is_among_those_tried() {
    assertThat(refusals().map(Object::getClass))
        .containsExactlyInAnyOrder(Refusal.class.getPermittedSubclasses());
  }

  private static Stream<Refusal> refusals() {
    return Stream.of(
        new Refusal.MemberNotApproved(MemberState.SUSPENDED),
        new Refusal.UnknownProduct("A"),
        new Refusal.NotForSale("A"),
        new Refusal.SoldOutByForce("A"),
        new Refusal.UnknownUnit("KEG", List.of("CASE", "EA")),
        new Refusal.NoLiquorLicence(),
        new Refusal.LiquorLicenceLapsed("L-1", LocalDate.parse("2026-03-05")),
        new Refusal.LiquorPurposeMismatch(LiquorPurpose.HOUSEHOLD),
        new Refusal.NoPrice("A"),
        new Refusal.PriceChanged(won(900), won(950)),
        new Refusal.StockShort(30, 20, 10),
        new Refusal.FundsShort(won(9), won(5), won(1), won(3), BondState.NONE),
        new Refusal.BondEnded(won(9), won(5), won(4)),
        new Refusal.NoDeliveryRoute(),
        new Refusal.NoDeliveryDay("R1"),
        new Refusal.LinesRefused(1, 2));
  }

  private static Properties sentences(String file) {
    var properties = new Properties();
    try (var in = ReasonMessage.class.getResourceAsStream(file);
        var reader = new InputStreamReader(Objects.requireNonNull(in), UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
