package kr.naru.domain.price;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kr.naru.domain.price.ExposedPriceRule.Agreed;
import kr.naru.domain.price.ExposedPriceRule.Group;
import kr.naru.domain.price.ExposedPriceRule.Terms;
import kr.naru.domain.price.PriceTerms.Special;
import kr.naru.domain.price.PricesChanged.GroupPrice;
import kr.naru.domain.price.PricesChanged.StorePrice;
import kr.naru.domain.price.UnitPrice.Kind;
import kr.naru.domain.shared.Rate;
import kr.naru.domain.shared.Rounding;
import kr.naru.domain.shared.Sku;
import kr.naru.domain.shared.StoreCode;
import kr.naru.domain.shared.Won;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("노출가격표: 등급마다, 합의한 점포마다")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExposedPriceRuleTest {
  private static final Sku SKU = new Sku("P1");
  private static final Rounding TEN = new Rounding(10, Rounding.Direction.HALF_UP);
  private static final StoreCode STORE = new StoreCode("S1");
  private static final Special SPECIAL = new Special("SP1", Won.won(800), Optional.empty());

  private final ExposedPriceRule rule = new ExposedPriceRule();

  @Test
  void every_group_pays_the_base_price_with_its_own_surcharge() {
    var terms = terms(Optional.of(Won.won(1_000)), Optional.empty());

    var exposed =
        rule.decide(
            terms, List.of(new Group("A", new Rate(300)), new Group("B", Rate.NONE)), List.of());

    assertThat(exposed.groups())
        .containsExactly(
            new GroupPrice("A", Won.won(1_030), Kind.BASE, Optional.empty()),
            new GroupPrice("B", Won.won(1_000), Kind.BASE, Optional.empty()));
  }

  @Test
  void a_running_special_is_named() {
    var terms = terms(Optional.of(Won.won(1_000)), Optional.of(SPECIAL));

    var exposed = rule.decide(terms, List.of(new Group("A", Rate.NONE)), List.of());

    assertThat(exposed.groups())
        .containsExactly(new GroupPrice("A", Won.won(800), Kind.SPECIAL, Optional.of("SP1")));
  }

  @Test
  void an_agreed_price_stands_unless_the_special_is_lower() {
    var terms = terms(Optional.of(Won.won(1_000)), Optional.of(SPECIAL));
    var dear = new Agreed(STORE, Won.won(950), Rate.NONE);
    var cheap = new Agreed(STORE, Won.won(700), Rate.NONE);

    var exposed = rule.decide(terms, List.of(), List.of(dear, cheap));

    assertThat(exposed.stores())
        .containsExactly(new StorePrice(STORE, Won.won(800)), new StorePrice(STORE, Won.won(700)));
  }

  @Test
  void without_any_price_nothing_is_exposed() {
    var terms = terms(Optional.empty(), Optional.empty());

    var exposed = rule.decide(terms, List.of(new Group("A", Rate.NONE)), List.of());

    assertThat(exposed.groups()).isEmpty();
  }

  private static Terms terms(Optional<Won> base, Optional<Special> special) {
    return new Terms(SKU, base, special, TEN, true);
  }
}
