package kr.naru.domain.price;

import static kr.naru.domain.shared.Won.won;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.SplittableRandom;
import kr.naru.domain.price.PriceRule.NoPrice;
import kr.naru.domain.price.PriceRule.Part;
import kr.naru.domain.price.PriceRule.Priced;
import kr.naru.domain.price.PriceTerms.Special;
import kr.naru.domain.shared.Rate;
import kr.naru.domain.shared.Rounding;
import kr.naru.domain.shared.Rounding.Direction;
import kr.naru.domain.shared.Won;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("노출가격 = (특매가 또는 기본가) × (1 + 그룹 할증율)")
@DisplayNameGeneration(ReplaceUnderscores.class)
class PriceRuleTest {
  private static final int CASES = 10_000;
  private static final long SEED = 20260305;

  private final PriceRule rule = new PriceRule();

  @Test
  void the_worked_example_a_special_of_10800_at_plus_3_percent_is_11120() {
    var terms = terms(won(12_000), 300, Direction.DOWN).withSpecial(10_800);

    assertThat(unitPrice(terms.build(), 1)).isEqualTo(11_120);
  }

  @ParameterizedTest(name = "{0} won at {1} is {2}")
  @CsvSource({
    "1000, 300, 1030",
    "1004, 0, 1000",
    "1005, 0, 1010",
    "333, 300, 340",
    "10, -5000, 10"
  })
  void a_unit_price_is_rounded_half_up_to_ten_won(long base, int rate, long exposed) {
    assertThat(unitPrice(terms(won(base), rate, Direction.HALF_UP).build(), 1)).isEqualTo(exposed);
  }

  @Test
  void a_member_price_is_final_unless_the_special_is_lower() {
    var member = terms(won(1_000), 300, Direction.HALF_UP).withMember(900);

    assertThat(unitPrice(member.build(), 1)).isEqualTo(900);
    assertThat(unitPrice(member.withSpecial(880).build(), 1)).isEqualTo(900);
    assertThat(unitPrice(member.withSpecial(870).build(), 1)).isEqualTo(900);
    assertThat(unitPrice(member.withSpecial(860).build(), 1)).isEqualTo(890);
    assertThat(kind(member.withSpecial(870).build())).isEqualTo(UnitPrice.Kind.MEMBER);
    assertThat(kind(member.withSpecial(860).build())).isEqualTo(UnitPrice.Kind.SPECIAL);
  }

  @Test
  void what_exceeds_a_specials_cap_is_sold_at_the_ordinary_price() {
    var terms = terms(won(1_000), 0, Direction.HALF_UP).withSpecial(800).withLeft(3).build();

    var priced = (Priced) rule.decide(terms, 5);

    assertThat(priced.parts()).extracting(Part::quantity).containsExactly(3L, 2L);
    assertThat(priced.total()).isEqualTo(won(3 * 800 + 2 * 1_000));
  }

  @Test
  void without_a_price_there_is_none() {
    var terms =
        new PriceTerms(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Rate.NONE,
            Rounding.DEFAULT,
            true);

    assertThat(rule.decide(terms, 1)).isEqualTo(new NoPrice());
  }

  @Test
  void liquor_is_not_made_cheaper_by_specials_or_group_discounts() {
    var terms = terms(won(1_000), -500, Direction.HALF_UP).withSpecial(800).forLiquor().build();

    assertThat(unitPrice(terms, 1)).isEqualTo(1_000);
  }

  @Test
  void it_agrees_with_counting_unit_by_unit_over_ten_thousand_cases() {
    var random = new SplittableRandom(SEED);
    for (var n = 0; n < CASES; n++) {
      var terms = anyTerms(random);
      var quantity = 1 + random.nextInt(60);

      var total = rule.decide(terms, quantity) instanceof Priced p ? p.total().amount() : -1;

      assertThat(total)
          .as("seed %d, case %d: %s × %d", SEED, n, terms, quantity)
          .isEqualTo(naive(terms, quantity));
    }
  }

  /** One unit after the other, in decimals. */
  private static long naive(PriceTerms terms, int quantity) {
    var total = 0L;
    var left = terms.special().flatMap(Special::left).orElse(Long.MAX_VALUE);
    for (var unit = 0; unit < quantity; unit++) {
      var price = naiveUnit(terms, left > 0);
      if (price.isEmpty()) {
        return -1;
      }
      total += price.get();
      left--;
    }
    return total;
  }

  private static Optional<Long> naiveUnit(PriceTerms terms, boolean specialLeft) {
    var rate = terms.groupRate().permyriad();
    var ownRate = terms.discountAllowed() ? rate : Math.max(0, rate);
    var base = terms.base().map(b -> decimal(b, ownRate, terms.rounding()));
    var ordinary = base;
    if (terms.member().isPresent()) {
      var member = terms.member().get().amount();
      var tooCheap = !terms.discountAllowed() && base.isPresent() && base.get() > member;
      ordinary = tooCheap ? base : Optional.of(member);
    }
    if (terms.special().isEmpty() || !specialLeft || !terms.discountAllowed()) {
      return ordinary;
    }
    var special = decimal(terms.special().get().price(), ownRate, terms.rounding());
    var memberRules = terms.member().isPresent();
    return memberRules && ordinary.orElseThrow() <= special ? ordinary : Optional.of(special);
  }

  private static long decimal(Won price, int permyriad, Rounding rounding) {
    var exact =
        new BigDecimal(price.amount())
            .multiply(new BigDecimal(10_000 + permyriad))
            .divide(new BigDecimal(10_000));
    var mode =
        switch (rounding.direction()) {
          case HALF_UP -> RoundingMode.HALF_UP;
          case DOWN -> RoundingMode.DOWN;
          case UP -> RoundingMode.UP;
        };
    var unit = new BigDecimal(rounding.unit());
    return exact.divide(unit, 0, mode).multiply(unit).longValueExact();
  }

  private static PriceTerms anyTerms(SplittableRandom random) {
    var left = random.nextInt(3) == 0 ? Optional.<Long>empty() : Optional.of(random.nextLong(40));
    return new PriceTerms(
        random.nextInt(8) == 0 ? Optional.empty() : Optional.of(any(random)),
        random.nextBoolean() ? Optional.of(new Special("SP", any(random), left)) : Optional.empty(),
        random.nextInt(4) == 0 ? Optional.of(any(random)) : Optional.empty(),
        new Rate(random.nextInt(-2_000, 3_000)),
        new Rounding(
            new int[] {1, 10, 100}[random.nextInt(3)], Direction.values()[random.nextInt(3)]),
        random.nextInt(4) > 0);
  }

  private static Won any(SplittableRandom random) {
    return won(100 + random.nextInt(20_000));
  }

  private UnitPrice.Kind kind(PriceTerms terms) {
    return ((Priced) rule.decide(terms, 1)).parts().getFirst().price().kind();
  }

  private long unitPrice(PriceTerms terms, long quantity) {
    return ((Priced) rule.decide(terms, quantity)).parts().getFirst().price().won().amount();
  }

  private static Terms terms(Won base, int permyriad, Direction direction) {
    return new Terms(
        new PriceTerms(
            Optional.of(base),
            Optional.empty(),
            Optional.empty(),
            new Rate(permyriad),
            new Rounding(10, direction),
            true));
  }

  /** Terms with one thing changed at a time. */
  private record Terms(PriceTerms build) {
    Terms withSpecial(long price) {
      var special = Optional.of(new Special("SP", won(price), Optional.empty()));
      return of(special, build.member(), build.discountAllowed());
    }

    Terms withLeft(long left) {
      var special = build.special().map(s -> new Special(s.number(), s.price(), Optional.of(left)));
      return of(special, build.member(), build.discountAllowed());
    }

    Terms withMember(long price) {
      return of(build.special(), Optional.of(won(price)), build.discountAllowed());
    }

    Terms forLiquor() {
      return of(build.special(), build.member(), false);
    }

    private Terms of(Optional<Special> special, Optional<Won> member, boolean discountAllowed) {
      return new Terms(
          new PriceTerms(
              build.base(), special, member, build.groupRate(), build.rounding(), discountAllowed));
    }
  }
}
