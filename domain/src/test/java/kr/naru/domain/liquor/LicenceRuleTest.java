package kr.naru.domain.liquor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import kr.naru.domain.member.Member;
import kr.naru.domain.member.MemberState;
import kr.naru.domain.shared.Rate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("주류 판매: 면허와 용도")
@DisplayNameGeneration(ReplaceUnderscores.class)
class LicenceRuleTest {
  private static final LocalDate UNTIL = LocalDate.parse("2026-03-05");

  private final LicenceRule rule = new LicenceRule();

  @Test
  void a_licence_holds_through_its_last_day() {
    var shop = buyer(Member.Kind.RETAIL, Optional.of(licence()));

    assertThat(rule.decide(shop, Optional.empty(), UNTIL)).isInstanceOf(LicenceRule.Allowed.class);
    assertThat(rule.decide(shop, Optional.empty(), UNTIL.plusDays(1)))
        .isEqualTo(new LicenceRule.Lapsed("L-1", UNTIL));
  }

  @Test
  void without_a_licence_there_is_no_liquor() {
    assertThat(rule.decide(buyer(Member.Kind.RETAIL, Optional.empty()), Optional.empty(), UNTIL))
        .isInstanceOf(LicenceRule.NoLicence.class);
  }

  @ParameterizedTest(name = "{0} buys {1}: {2}")
  @CsvSource({
    "RETAIL, HOUSEHOLD, true",
    "RETAIL, ENTERTAINMENT, false",
    "RETAIL, DUTY_FREE, false",
    "RESTAURANT, ENTERTAINMENT, true",
    "RESTAURANT, HOUSEHOLD, false"
  })
  void the_label_says_who_may_buy(Member.Kind kind, LiquorPurpose label, boolean allowed) {
    var verdict = rule.decide(buyer(kind, Optional.of(licence())), Optional.of(label), UNTIL);

    assertThat(verdict instanceof LicenceRule.Allowed).isEqualTo(allowed);
  }

  private static Licence licence() {
    return new Licence("L-1", LocalDate.parse("2020-01-01"), UNTIL);
  }

  private static Member buyer(Member.Kind kind, Optional<Licence> licence) {
    return new Member(MemberState.APPROVED, kind, Rate.NONE, licence, "R1");
  }
}
