package kr.naru.domain.money;

import static kr.naru.domain.shared.Won.won;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import kr.naru.domain.money.CreditRule.BondState;
import kr.naru.domain.money.CreditRule.Credit;
import kr.naru.domain.shared.Won;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("여신 한도: 보증증권 범위 안, 증권 기간 안")
@DisplayNameGeneration(ReplaceUnderscores.class)
class CreditRuleTest {
  private static final LocalDate DAY = LocalDate.parse("2026-03-05");

  private final CreditRule rule = new CreditRule();

  @Test
  void the_worked_example_leaves_1_950_000_to_spend() {
    var bond = bond(5_000_000, 3_000_000, DAY, DAY);

    var credit = rule.decide(bond, won(1_200_000), won(300_000), DAY);

    assertThat(new StoreFunds(won(450_000), credit.open()).spendable()).isEqualTo(won(1_950_000));
  }

  @ParameterizedTest(name = "bond {0}, limit {1}: {2}")
  @CsvSource({"500, 300, 300", "300, 500, 300", "300, 300, 300", "0, 500, 0"})
  void the_smaller_of_bond_and_limit_counts(long bond, long limit, long open) {
    var credit = rule.decide(bond(bond, limit, DAY, DAY), Won.ZERO, Won.ZERO, DAY);

    assertThat(credit.open()).isEqualTo(won(open));
  }

  @ParameterizedTest(name = "from {0} until {1}: {2}")
  @CsvSource({
    "2026-03-05, 2026-03-05, IN_FORCE",
    "2026-03-06, 2026-03-31, NOT_YET",
    "2026-01-01, 2026-03-04, ENDED"
  })
  void both_days_of_a_bond_are_inside(LocalDate from, LocalDate until, BondState state) {
    var credit = rule.decide(bond(500, 500, from, until), Won.ZERO, Won.ZERO, DAY);

    assertThat(credit.bond()).isEqualTo(state);
    assertThat(credit.open()).isEqualTo(state == BondState.IN_FORCE ? won(500) : Won.ZERO);
  }

  @Test
  void without_a_bond_there_is_no_credit_and_never_less_than_none() {
    assertThat(rule.decide(Optional.empty(), Won.ZERO, Won.ZERO, DAY))
        .isEqualTo(new Credit(BondState.NONE, Won.ZERO, Won.ZERO));
    assertThat(rule.decide(bond(500, 500, DAY, DAY), won(400), won(200), DAY).open())
        .isEqualTo(Won.ZERO);
  }

  private static Optional<Bond> bond(long amount, long limit, LocalDate from, LocalDate until) {
    return Optional.of(new Bond(won(amount), won(limit), from, until));
  }
}
