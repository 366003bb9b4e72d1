package kr.naru.domain.order;

import static kr.naru.domain.order.Baskets.aStoreWith;
import static kr.naru.domain.shared.Won.won;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.naru.domain.order.LineOutcome.Promised;
import kr.naru.domain.order.SheetOutcome.Accepted;
import kr.naru.domain.price.PriceRule.Part;
import kr.naru.domain.product.Sheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("약속의 합계: 행의 합, 재고, 특매 수량, 예치금과 여신이 모두 맞는다")
@DisplayNameGeneration(ReplaceUnderscores.class)
class BasketBalanceTest {
  private static final int CASES = 10_000;
  private static final long SEED = 1_217;

  @Test
  void lines_of_one_article_share_the_cap_of_its_special() {
    var promise =
        aStoreWith(100_000, 0)
            .goods("G", Sheet.GENERAL, 1_000, 99)
            .special("G", 800, 8)
            .asks("G", "BOX", 1)
            .asks("G", 5)
            .decided(LinePolicy.REFUSE);

    assertThat(promise.accepted().getFirst().promised())
        .extracting(line -> line.amount().gross())
        .containsExactly(won(6 * 800), won(2 * 800 + 3 * 1_000));
  }

  @ParameterizedTest(name = "saw {0} won: {1}")
  @CsvSource({"999, false", "1000, true", "1001, false"})
  void a_line_is_taken_only_at_the_price_the_store_saw(long seen, boolean taken) {
    var promise =
        aStoreWith(100_000, 0)
            .goods("G", Sheet.GENERAL, 1_000, 99)
            .expects("G", 2, seen)
            .decided(LinePolicy.TRIM);

    assertThat(promise.anyAccepted()).isEqualTo(taken);
    assertThat(promise.sheets().getFirst().lines().getFirst() instanceof Promised).isEqualTo(taken);
  }

  @Test
  void nothing_is_promised_that_is_not_there_over_ten_thousand_baskets() {
    var random = new SplittableRandom(SEED);
    for (var n = 0; n < CASES; n++) {
      var store = new Store(random);
      var policy = random.nextBoolean() ? LinePolicy.TRIM : LinePolicy.REFUSE;

      var promise = store.basket.decided(policy);

      var name = "seed %d, case %d, %s: %s".formatted(SEED, n, policy, store);
      everyLineIsAnsweredOnce(name, promise, store.asked);
      stockAndSpecialsSuffice(name, promise, store);
      moneyIsTheSumOfTheLines(name, promise, store.money);
    }
  }

  private static void everyLineIsAnsweredOnce(String name, Promise promise, int asked) {
    var answered =
        Stream.concat(
                promise.sheets().stream().flatMap(sheet -> sheet.lines().stream()),
                promise.strays().stream())
            .flatMap(line -> line.asked().lineNos().stream());

    assertThat(answered)
        .as(name)
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, asked).boxed().toList());
  }

  private static void stockAndSpecialsSuffice(String name, Promise promise, Store store) {
    var pieces = new HashMap<String, Long>();
    var special = new HashMap<String, Long>();
    for (var line : promise.accepted().stream().flatMap(s -> s.promised().stream()).toList()) {
      var sku = line.product().sku().value();
      pieces.merge(sku, line.baseQuantity(), Long::sum);
      special.merge(sku, atSpecial(line), Long::sum);
      assertThat(line.quantity()).as(name).isBetween(1L, line.asked().quantity());
    }
    pieces.forEach(
        (sku, count) -> {
          assertThat(count).as(name).isLessThanOrEqualTo(store.shelf.getOrDefault(sku, 0L));
          assertThat(special.get(sku))
              .as(name)
              .isEqualTo(Math.min(store.cap.getOrDefault(sku, 0L), count));
        });
  }

  private static long atSpecial(Promised line) {
    return line.parts().stream()
        .filter(part -> part.price().special().isPresent())
        .mapToLong(Part::quantity)
        .sum();
  }

  private static void moneyIsTheSumOfTheLines(String name, Promise promise, long money) {
    var spent = 0L;
    for (var sheet : promise.accepted()) {
      var total = 0L;
      for (var part : sheet.promised().stream().flatMap(line -> line.parts().stream()).toList()) {
        total += part.quantity() * part.price().won().amount();
      }
      assertThat(sheet.amount().gross().amount()).as(name).isEqualTo(total);
      assertThat(paid(sheet)).as(name).isEqualTo(total);
      spent += total;
    }
    assertThat(spent).as(name).isLessThanOrEqualTo(money);
    assertThat(promise.fundsAfter().spendable().amount()).as(name).isEqualTo(money - spent);
  }

  private static long paid(Accepted sheet) {
    return sheet.cover().fromDeposit().plus(sheet.cover().onCredit()).amount();
  }

  /** A shelf with specials, and lines that repeat each other, mix units and name strangers. */
  private static final class Store {
    private static final List<String> UNITS = List.of("EA", "EA", "BOX");
    private final Map<String, Long> shelf = new HashMap<>();
    private final Map<String, Long> cap = new HashMap<>();
    private final Baskets basket;
    private final int asked;
    private final long money;

    Store(SplittableRandom random) {
      var deposit = random.nextInt(60_000);
      var credit = random.nextInt(30_000);
      money = deposit + credit;
      basket = aStoreWith(deposit, credit);
      for (var sheet : List.of(Sheet.GENERAL, Sheet.COLD)) {
        for (var n = 0; n < 2; n++) {
          var sku = sheet.suffix() + n;
          shelf.put(sku, (long) random.nextInt(40));
          cap.put(sku, (long) random.nextInt(20));
          basket.goods(sku, sheet, 1_000, shelf.get(sku)).special(sku, 800, cap.get(sku));
        }
      }
      asked = 1 + random.nextInt(6);
      for (var n = 0; n < asked; n++) {
        ask(random);
      }
    }

    private void ask(SplittableRandom random) {
      var skus = shelf.keySet().stream().sorted().toList();
      var stranger = random.nextInt(20) == 0;
      var sku = stranger ? "?" : skus.get(random.nextInt(skus.size()));
      var unit = random.nextInt(10) == 0 ? "KEG" : UNITS.get(random.nextInt(UNITS.size()));
      basket.asks(sku, unit, 1 + random.nextInt(unit.equals("EA") ? 20 : 4));
    }

    @Override
    public String toString() {
      return shelf + " with specials " + cap + " and " + money + " won";
    }
  }
}
