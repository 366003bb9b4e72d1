package kr.naru.domain.price;

import static kr.naru.domain.shared.Won.won;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import kr.naru.domain.price.VatRule.Amount;
import kr.naru.domain.price.VatRule.Basis;
import kr.naru.domain.product.TaxClass;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("부가가치세: 행마다 원 단위 절사")
@DisplayNameGeneration(ReplaceUnderscores.class)
class VatRuleTest {
  private final VatRule rule = new VatRule();

  @ParameterizedTest(name = "{0} is {1} and {2} of tax")
  @CsvSource({"33000, 30000, 3000", "12345, 11223, 1122", "187938, 170853, 17085", "10, 10, 0"})
  void a_price_with_tax_contains_a_whole_eleventh(long gross, long supply, long vat) {
    var amount = rule.decide(won(gross), TaxClass.TAXABLE, Basis.VAT_INCLUDED);

    assertThat(amount).isEqualTo(new Amount(won(gross), won(vat)));
    assertThat(amount.supply()).isEqualTo(won(supply));
  }

  @Test
  void tax_on_top_is_floored_per_line_and_lines_are_summed() {
    var lines =
        LongStream.of(3 * 1_237, 7 * 853, 11 * 499)
            .mapToObj(line -> rule.decide(won(line), TaxClass.TAXABLE, Basis.VAT_EXCLUDED))
            .reduce(Amount.NOTHING, Amount::plus);

    assertThat(lines.supply()).isEqualTo(won(15_171));
    assertThat(lines.vat()).isEqualTo(won(1_516));
  }

  @ParameterizedTest
  @EnumSource(names = {"EXEMPT", "ZERO_RATED"})
  void exempt_goods_bear_no_tax(TaxClass taxClass) {
    assertThat(rule.decide(won(11_000), taxClass, Basis.VAT_INCLUDED))
        .isEqualTo(new Amount(won(11_000), won(0)));
  }
}
