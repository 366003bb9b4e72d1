package kr.naru.domain.order;

import static kr.naru.domain.order.Baskets.aStoreWith;
import static kr.naru.domain.shared.Won.won;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import kr.naru.domain.money.PaymentCover.Covered;
import kr.naru.domain.order.LineOutcome.Promised;
import kr.naru.domain.order.SheetOutcome.Accepted;
import kr.naru.domain.order.SheetOutcome.Refused;
import kr.naru.domain.product.SaleMode;
import kr.naru.domain.product.Sheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("약속: 가격, 재고, 예치금, 여신, 배송일을 한 번에")
@DisplayNameGeneration(ReplaceUnderscores.class)
class BasketRuleTest {
  private static final int CASES = 10_000;
  private static final long SEED = 42;

  @Test
  void a_mixed_cart_becomes_three_sheets_paid_in_the_order_general_cold_liquor() {
    var promise =
        aStoreWith(2_500, 1_000)
            .goods("L", Sheet.LIQUOR, 1_000, 9)
            .goods("C", Sheet.COLD, 1_000, 9)
            .goods("G", Sheet.GENERAL, 1_000, 9)
            .asks("L", 1)
            .asks("C", 1)
            .asks("G", 1)
            .decided(LinePolicy.REFUSE);

    assertThat(promise.accepted())
        .extracting(Accepted::sheet)
        .containsExactly(Sheet.GENERAL, Sheet.COLD, Sheet.LIQUOR);
    assertThat(promise.accepted().getLast().cover()).isEqualTo(new Covered(won(500), won(500)));
  }

  @Test
  void a_sheet_that_cannot_be_paid_leaves_the_money_to_the_next() {
    var promise =
        aStoreWith(1_500, 0)
            .goods("G", Sheet.GENERAL, 2_000, 9)
            .goods("C", Sheet.COLD, 1_500, 9)
            .asks("G", 1)
            .asks("C", 1)
            .decided(LinePolicy.REFUSE);

    assertThat(promise.sheets().getFirst()).isInstanceOf(Refused.class);
    assertThat(promise.accepted()).extracting(Accepted::sheet).containsExactly(Sheet.COLD);
    assertThat(promise.fundsAfter().deposit()).isEqualTo(won(0));
  }

  @Test
  void under_REFUSE_one_short_line_refuses_its_sheet_and_no_other() {
    var promise =
        aStoreWith(100_000, 0)
            .goods("G", Sheet.GENERAL, 1_000, 1)
            .goods("H", Sheet.GENERAL, 1_000, 9)
            .goods("C", Sheet.COLD, 1_000, 9)
            .asks("G", 2)
            .asks("H", 1)
            .asks("C", 1)
            .decided(LinePolicy.REFUSE);

    assertThat(refusal(promise)).isEqualTo(new Refusal.LinesRefused(1, 2));
    assertThat(promise.accepted()).extracting(Accepted::sheet).containsExactly(Sheet.COLD);
  }

  @Test
  void under_TRIM_a_short_line_is_cut_to_whole_units() {
    var promise =
        aStoreWith(100_000, 0)
            .goods("G", Sheet.GENERAL, 1_000, 20)
            .asks("G", "BOX", 5)
            .decided(LinePolicy.TRIM);

    var line = (Promised) promise.accepted().getFirst().lines().getFirst();
    assertThat(line.quantity()).isEqualTo(3);
    assertThat(line.baseQuantity()).isEqualTo(18);
    assertThat(line.cut()).contains(new Refusal.StockShort(30, 20, 10));
  }

  @Test
  void an_unknown_article_refuses_all_sheets_under_REFUSE_and_itself_under_TRIM() {
    var basket =
        aStoreWith(100_000, 0).goods("G", Sheet.GENERAL, 1_000, 9).asks("G", 1).asks("?", 1);

    assertThat(basket.decided(LinePolicy.REFUSE).anyAccepted()).isFalse();
    assertThat(basket.decided(LinePolicy.TRIM).anyAccepted()).isTrue();
    assertThat(basket.decided(LinePolicy.TRIM).strays()).hasSize(1);
  }

  @Test
  void equal_lines_with_an_equal_unit_are_merged() {
    var promise =
        aStoreWith(100_000, 0)
            .goods("G", Sheet.GENERAL, 1_000, 99)
            .asks("G", 2)
            .asks("G", "BOX", 1)
            .asks("G", 3)
            .decided(LinePolicy.REFUSE);

    var lines = promise.accepted().getFirst().lines();
    assertThat(lines).extracting(line -> line.asked().quantity()).containsExactly(5L, 1L);
    assertThat(lines.getFirst().asked().lineNos()).isEqualTo(List.of(1, 3));
  }

  @Test
  void who_may_not_order_or_has_no_route_gets_nothing() {
    var suspended =
        aStoreWith(9_999, 0).suspended().goods("G", Sheet.GENERAL, 1_000, 9).asks("G", 1);
    var nowhere =
        aStoreWith(9_999, 0).withoutRoute().goods("G", Sheet.GENERAL, 1_000, 9).asks("G", 1);

    assertThat(refusal(suspended.decided(LinePolicy.TRIM)))
        .isInstanceOf(Refusal.MemberNotApproved.class);
    assertThat(refusal(nowhere.decided(LinePolicy.TRIM)))
        .isInstanceOf(Refusal.NoDeliveryRoute.class);
  }

  @Test
  void it_agrees_with_a_shopkeeper_who_counts_piece_by_piece_over_ten_thousand_baskets() {
    var random = new SplittableRandom(SEED);
    for (var n = 0; n < CASES; n++) {
      var shop = new Shopkeeper(random);
      var policy = random.nextBoolean() ? LinePolicy.TRIM : LinePolicy.REFUSE;

      var promise = shop.basket.decided(policy);

      assertThat(promised(promise))
          .as("seed %d, case %d, %s: %s", SEED, n, policy, shop)
          .isEqualTo(shop.naive(policy));
      assertThat(promise.fundsAfter().spendable().amount())
          .as("seed %d, case %d", SEED, n)
          .isEqualTo(shop.money);
    }
  }

  private static Refusal refusal(Promise promise) {
    return ((Refused) promise.sheets().getFirst()).refusal();
  }

  /** Pieces promised by SKU, over all accepted sheets. */
  private static Map<String, Long> promised(Promise promise) {
    var pieces = new HashMap<String, Long>();
    for (var sheet : promise.accepted()) {
      for (var line : sheet.promised()) {
        pieces.merge(line.product().sku().value(), line.baseQuantity(), Long::sum);
      }
    }
    return pieces;
  }

  /** Decides a basket the slow way: sheet by sheet, unit by unit, from one purse. */
  private static final class Shopkeeper {
    private record Line(String sku, Sheet sheet, int factor, int units) {}

    private static final int PRICE = 10;
    private final Map<String, Long> shelf = new HashMap<>();
    private final Map<String, SaleMode> modes = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final Baskets basket;
    private long money;

    Shopkeeper(SplittableRandom random) {
      var deposit = random.nextInt(2_000);
      var credit = random.nextInt(1_000);
      money = deposit + credit;
      basket = aStoreWith(deposit, credit);
      for (var sheet : Sheet.values()) {
        for (var n = 0; n < 3; n++) {
          var sku = sheet.suffix() + n;
          var mode = random.nextInt(5) == 0 ? SaleMode.UNLIMITED : SaleMode.LIMITED;
          shelf.put(sku, (long) random.nextInt(40));
          modes.put(sku, mode);
          basket.goods(sku, sheet, PRICE, shelf.get(sku), mode);
        }
      }
      ask(random);
    }

    /** Each article once a unit, so that nothing is merged. */
    private void ask(SplittableRandom random) {
      for (var sheet : Sheet.values()) {
        for (var n = 0; n < 3; n++) {
          for (var unit : List.of("EA", "BOX")) {
            if (random.nextInt(3) == 0) {
              var units = 1 + random.nextInt(unit.equals("EA") ? 30 : 6);
              lines.add(new Line(sheet.suffix() + n, sheet, unit.equals("EA") ? 1 : 6, units));
              basket.asks(sheet.suffix() + n, unit, units);
            }
          }
        }
      }
    }

    Map<String, Long> naive(LinePolicy policy) {
      var all = new HashMap<String, Long>();
      for (var sheet : Sheet.values()) {
        var taken = new HashMap<String, Long>();
        var wholeSheet = true;
        for (var line : lines.stream().filter(l -> l.sheet() == sheet).toList()) {
          var units = 0;
          while (units < line.units() && fits(line, taken)) {
            taken.merge(line.sku(), (long) line.factor(), Long::sum);
            units++;
          }
          if (units < line.units()) {
            wholeSheet = false;
          }
          if (units < line.units() && policy == LinePolicy.REFUSE) {
            taken.merge(line.sku(), (long) -units * line.factor(), Long::sum);
          }
        }
        var cost = taken.values().stream().mapToLong(Long::longValue).sum() * PRICE;
        var sells = policy == LinePolicy.TRIM || wholeSheet;
        if (sells && cost > 0 && cost <= money) {
          money -= cost;
          taken.forEach((sku, pieces) -> all.merge(sku, pieces, Long::sum));
        }
      }
      all.values().removeIf(pieces -> pieces == 0);
      return all;
    }

    private boolean fits(Line line, Map<String, Long> taken) {
      return modes.get(line.sku()) == SaleMode.UNLIMITED
          || taken.getOrDefault(line.sku(), 0L) + line.factor()
              <= shelf.getOrDefault(line.sku(), 0L);
    }

    @Override
    public String toString() {
      return lines + " from " + shelf + " with " + money + " won";
    }
  }
}
