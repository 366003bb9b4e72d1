package kr.naru.domain.stock;

import static org.assertj.core.api.Assertions.assertThat;

import kr.naru.domain.product.SaleMode;
import kr.naru.domain.stock.StockRule.Enough;
import kr.naru.domain.stock.StockRule.Short;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("가용재고 = 실재고 - 주문 후 미배송 - 보류")
@DisplayNameGeneration(ReplaceUnderscores.class)
class StockRuleTest {
  private final StockRule rule = new StockRule();

  @ParameterizedTest(name = "{0} on hand, {1} promised, {2} held: {3}")
  @CsvSource({"10, 0, 0, 10", "10, 3, 2, 5", "10, 8, 2, 0", "10, 8, 3, 0", "0, 0, 0, 0"})
  void sellable_is_what_nobody_else_was_promised(
      long onHand, long promised, long held, long sellable) {
    assertThat(new StockPosition(onHand, promised, held).sellable()).isEqualTo(sellable);
  }

  @ParameterizedTest(name = "{0} of 5")
  @CsvSource({"1, true", "4, true", "5, true", "6, false"})
  void a_limited_product_is_promised_to_its_last_piece(long asked, boolean enough) {
    var verdict = rule.decide(SaleMode.LIMITED, asked, new StockPosition(10, 3, 2));

    assertThat(verdict).isEqualTo(enough ? new Enough() : new Short(asked, 5));
  }

  @Test
  void an_unlimited_one_is_promised_without_any_stock() {
    assertThat(rule.decide(SaleMode.UNLIMITED, 1_000, StockPosition.NONE)).isEqualTo(new Enough());
  }

  @Test
  void what_is_promised_is_no_longer_sellable() {
    assertThat(new StockPosition(10, 3, 2).promise(4).sellable()).isEqualTo(1);
  }
}
