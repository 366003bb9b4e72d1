package kr.naru.domain.money;

import static kr.naru.domain.shared.Won.won;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import kr.naru.domain.money.PaymentCover.Covered;
import kr.naru.domain.money.PaymentCover.Short;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("주문 결제: 예치금 먼저, 그다음 보증 한도 내 여신")
@DisplayNameGeneration(ReplaceUnderscores.class)
class PaymentCoverRuleTest {
  private static final int CASES = 10_000;
  private static final long SEED = 7;

  private final PaymentCoverRule rule = new PaymentCoverRule();

  @ParameterizedTest(name = "{0} won: {1} of the deposit, {2} on credit")
  @CsvSource({"29999, 29999, 0", "30000, 30000, 0", "30001, 30000, 1", "80000, 30000, 50000"})
  void the_deposit_is_spent_before_any_credit(long total, long deposit, long credit) {
    var cover = rule.decide(won(total), new StoreFunds(won(30_000), won(50_000)));

    assertThat(cover).isEqualTo(new Covered(won(deposit), won(credit)));
  }

  @Test
  void one_won_too_much_is_one_won_missing() {
    var cover = rule.decide(won(80_001), new StoreFunds(won(30_000), won(50_000)));

    assertThat(cover).isEqualTo(new Short(won(1)));
  }

  @Test
  void sheets_one_after_the_other_take_won_by_won_what_a_naive_purse_gives() {
    var random = new SplittableRandom(SEED);
    for (var n = 0; n < CASES; n++) {
      var deposit = random.nextInt(300);
      var credit = random.nextInt(300);
      var funds = new StoreFunds(won(deposit), won(credit));
      for (var sheet = 0; sheet < 3; sheet++) {
        var total = random.nextInt(250);
        var fromDeposit = 0;
        var onCredit = 0;
        while (fromDeposit + onCredit < total && deposit + credit - fromDeposit - onCredit > 0) {
          if (fromDeposit < deposit) {
            fromDeposit++;
          } else {
            onCredit++;
          }
        }

        var cover = rule.decide(won(total), funds);

        var missing = total - fromDeposit - onCredit;
        assertThat(cover)
            .as("seed %d, case %d, sheet %d", SEED, n, sheet)
            .isEqualTo(
                missing > 0
                    ? new Short(won(missing))
                    : new Covered(won(fromDeposit), won(onCredit)));
        if (cover instanceof Covered covered) {
          funds = funds.less(covered);
          deposit -= fromDeposit;
          credit -= onCredit;
        }
      }
      assertThat(funds).isEqualTo(new StoreFunds(won(deposit), won(credit)));
    }
  }
}
