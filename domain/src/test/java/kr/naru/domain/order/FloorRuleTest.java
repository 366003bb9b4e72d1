package kr.naru.domain.order;

import static kr.naru.domain.shared.Won.won;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.naru.domain.money.PaymentCover.Covered;
import kr.naru.domain.order.FloorOutcome.Disputed;
import kr.naru.domain.order.FloorOutcome.Moved;
import kr.naru.domain.order.FloorOutcome.TooLate;
import kr.naru.domain.order.FloorOutcome.Unchanged;
import kr.naru.domain.order.FloorRule.Reported;
import kr.naru.domain.order.FloorRule.Shipment;
import kr.naru.domain.order.HoldsReleased.Cause;
import kr.naru.domain.order.OpenLine.PricedPart;
import kr.naru.domain.order.SheetMove.StockMove;
import kr.naru.domain.price.VatRule.Amount;
import kr.naru.domain.price.VatRule.Basis;
import kr.naru.domain.product.TaxClass;
import kr.naru.domain.shared.CentreId;
import kr.naru.domain.shared.Fact;
import kr.naru.domain.shared.Sku;
import kr.naru.domain.shared.StoreCode;
import kr.naru.domain.shared.Won;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("출고와 취소: 나간 만큼 매출, 안 나간 만큼 여신부터 해제")
@DisplayNameGeneration(ReplaceUnderscores.class)
class FloorRuleTest {
  private static final Instant AT = Instant.parse("2026-03-05T01:00:00Z");
  private static final Shipment FIRST = new Shipment("SH-1", false);
  private static final Shipment SECOND = new Shipment("SH-2", false);
  private static final Covered NOTHING = new Covered(Won.ZERO, Won.ZERO);
  private final FloorRule rule = new FloorRule();

  @Test
  void a_shortage_gives_credit_back_before_deposit() {
    var sheet = aSheet(won(7_000), won(3_000), tenAt(1_000));

    var move = moved(rule.shipped(sheet, FIRST, report(6, 4), AT));

    assertThat(move.money().captured()).isEqualTo(new Covered(won(6_000), Won.ZERO));
    assertThat(move.money().released()).isEqualTo(new Covered(won(1_000), won(3_000)));
    assertThat(move.after().depositHeld()).isEqualTo(Won.ZERO);
    assertThat(move.after().creditHeld()).isEqualTo(Won.ZERO);
    assertThat(fact(move, HoldsReleased.class).cause()).isEqualTo(Cause.SHORT);
    assertThat(line(move).end()).isEqualTo(LineEnd.SHORT);
  }

  @Test
  void what_left_is_taken_from_the_deposit_first_and_the_rest_on_credit() {
    var sheet = aSheet(won(7_000), won(3_000), tenAt(1_000));

    var move = moved(rule.shipped(sheet, FIRST, report(8, 0), AT));

    assertThat(move.money().captured()).isEqualTo(new Covered(won(7_000), won(1_000)));
    assertThat(move.money().released()).isEqualTo(NOTHING);
    assertThat(move.after().creditHeld()).isEqualTo(won(2_000));
    assertThat(line(move).end()).isEqualTo(LineEnd.OPEN);
  }

  @Test
  void the_tax_is_of_the_shipped_quantity() {
    var sheet = aSheet(won(10_000), Won.ZERO, tenAt(1_000));

    var sale = sale(moved(rule.shipped(sheet, FIRST, report(6, 4), AT)));

    assertThat(sale).isEqualTo(new Amount(won(6_000), won(545)));
  }

  @Test
  void a_second_shipment_sells_all_so_far_less_what_was_sold() {
    var line = aLine(new PricedPart(2, won(1_007), Optional.empty()));
    var sheet = aSheet(Basis.VAT_EXCLUDED, won(2_215), Won.ZERO, line);

    var first = moved(rule.shipped(sheet, FIRST, report(1, 0), AT));
    var second = moved(rule.shipped(first.after(), SECOND, report(1, 0), AT));

    assertThat(sale(first)).isEqualTo(new Amount(won(1_107), won(100)));
    assertThat(sale(second)).isEqualTo(new Amount(won(1_108), won(101)));
    assertThat(second.after().depositHeld()).isEqualTo(Won.ZERO);
  }

  @Test
  void of_two_prices_the_dearer_part_is_left_out_first() {
    var sheet = aSheet(won(4_400), Won.ZERO, threeSpecialTwoDearer());

    var dearer = moved(rule.shipped(sheet, FIRST, report(3, 2), AT));
    var both = moved(rule.shipped(sheet, FIRST, report(2, 3), AT));

    assertThat(sale(dearer).gross()).isEqualTo(won(2_400));
    assertThat(dearer.money().released()).isEqualTo(new Covered(won(2_000), Won.ZERO));
    assertThat(dearer.stock()).containsExactly(stock(3, 5, 0));
    assertThat(sale(both).gross()).isEqualTo(won(1_600));
    assertThat(both.money().released()).isEqualTo(new Covered(won(2_800), Won.ZERO));
    assertThat(both.stock()).containsExactly(stock(2, 5, 1));
  }

  @Test
  void where_the_hub_runs_the_floor_a_cancellation_is_decided_at_once() {
    var sheet = aSheet(won(7_000), won(3_000), tenAt(1_000));

    var move = moved(rule.cancelAsked(sheet, Floor.NARU, AT));

    assertThat(fact(move, CancelAsked.class).decided()).isTrue();
    assertThat(fact(move, HoldsReleased.class).cause()).isEqualTo(Cause.CANCELLED);
    assertThat(move.money().captured()).isEqualTo(NOTHING);
    assertThat(move.money().released()).isEqualTo(new Covered(won(7_000), won(3_000)));
    assertThat(line(move).end()).isEqualTo(LineEnd.CANCELLED);
    assertThat(move.after().cancelling()).isFalse();
  }

  @Test
  void where_the_wms_runs_it_everything_stays_held_until_its_answer() {
    var sheet = aSheet(won(7_000), won(3_000), tenAt(1_000));

    var asked = moved(rule.cancelAsked(sheet, Floor.WMS, AT));
    var again = rule.cancelAsked(asked.after(), Floor.WMS, AT);
    var answered = moved(rule.cancelled(asked.after(), Map.of(1, 10L), AT));

    assertThat(fact(asked, CancelAsked.class).decided()).isFalse();
    assertThat(asked.money().released()).isEqualTo(NOTHING);
    assertThat(asked.stock()).isEmpty();
    assertThat(asked.after().cancelling()).isTrue();
    assertThat(again).isEqualTo(new Unchanged());
    assertThat(answered.money().released()).isEqualTo(new Covered(won(7_000), won(3_000)));
    assertThat(answered.after().cancelling()).isFalse();
  }

  @Test
  void a_refusal_of_the_wms_ends_the_cancelling_and_nothing_else() {
    var asked = moved(rule.cancelAsked(aSheet(won(10_000), Won.ZERO, tenAt(1_000)), Floor.WMS, AT));

    var refused = moved(rule.cancelled(asked.after(), Map.of(1, 0L), AT));

    assertThat(refused.after().cancelling()).isFalse();
    assertThat(refused.money().released()).isEqualTo(NOTHING);
    assertThat(refused.facts()).hasOnlyElementsOfType(SheetProgressed.class);
    assertThat(line(refused).open()).isEqualTo(10);
  }

  @Test
  void a_cancellation_of_what_has_left_already_gives_back_only_what_is_open() {
    var sheet = aSheet(won(10_000), Won.ZERO, tenAt(1_000));
    var shipped = moved(rule.shipped(sheet, FIRST, report(7, 0), AT));

    var move = moved(rule.cancelled(shipped.after(), Map.of(1, 10L), AT));

    assertThat(move.money().released()).isEqualTo(new Covered(won(3_000), Won.ZERO));
    assertThat(line(move).cancelled()).isEqualTo(3);
  }

  @Test
  void more_than_is_open_or_a_strange_line_is_disputed_and_books_nothing() {
    var sheet = aSheet(won(10_000), Won.ZERO, tenAt(1_000));

    var over = rule.shipped(sheet, FIRST, report(8, 3), AT);
    var strange = rule.shipped(sheet, FIRST, List.of(new Reported(2, Optional.empty(), 1, 0)), AT);
    var cancelled = rule.cancelled(sheet, Map.of(2, 1L), AT);

    assertThat(over)
        .isEqualTo(
            new Disputed(
                "Line 1 of sheet 2026030500000028-G has 10 open,"
                    + " 11 were reported shipped or short"));
    assertThat(strange).isEqualTo(new Disputed("Sheet 2026030500000028-G has no line 2"));
    assertThat(cancelled).isInstanceOf(Disputed.class);
  }

  @Test
  void another_article_than_the_lines_is_disputed_and_books_nothing() {
    var sheet = aSheet(won(10_000), Won.ZERO, tenAt(1_000));

    var same = rule.shipped(sheet, FIRST, reportOf("P1"), AT);
    var another = rule.shipped(sheet, FIRST, reportOf("P2"), AT);

    assertThat(same).isInstanceOf(Moved.class);
    assertThat(another)
        .isEqualTo(new Disputed("Line 1 of sheet 2026030500000028-G is of P1, P2 was reported"));
  }

  @Test
  void what_is_sold_without_limit_leaves_the_centre_and_frees_no_promise() {
    var sheet = aSheet(won(10_000), Won.ZERO, unlimited(threeSpecialTwoDearer()));

    var shipped = moved(rule.shipped(sheet, FIRST, report(2, 0), AT));
    var missing = moved(rule.shipped(shipped.after(), SECOND, report(0, 3), AT));

    assertThat(shipped.stock()).containsExactly(stock(2, 0, 0));
    assertThat(missing.stock()).containsExactly(stock(0, 0, 1));
  }

  @Test
  void a_store_is_too_late_once_goods_are_being_prepared() {
    var sheet = aSheet(won(10_000), Won.ZERO, tenAt(1_000));
    var preparing = moved(rule.pickingStarted(sheet, AT)).after();
    var shipped = moved(rule.shipped(preparing, FIRST, report(5, 0), AT)).after();

    assertThat(rule.cancelAsked(preparing, Floor.NARU, AT))
        .isEqualTo(new TooLate(DeliveryState.PREPARING));
    assertThat(rule.cancelAsked(shipped, Floor.WMS, AT))
        .isEqualTo(new TooLate(DeliveryState.SHIPPED_BY_CENTRE));
  }

  @Test
  void a_closed_run_sends_off_what_was_shipped_and_moves_no_money() {
    var sheet = aSheet(won(10_000), Won.ZERO, tenAt(1_000));
    var shipped = moved(rule.shipped(sheet, FIRST, report(6, 0), AT)).after();

    var closed = moved(rule.runClosed(shipped, AT));

    assertThat(line(closed).state()).isEqualTo(DeliveryState.IN_DELIVERY);
    assertThat(closed.facts()).hasOnlyElementsOfType(SheetProgressed.class);
    assertThat(closed.after().depositHeld()).isEqualTo(won(4_000));
    assertThat(rule.runClosed(closed.after(), AT)).isEqualTo(new Unchanged());
    assertThat(rule.runClosed(sheet, AT)).isEqualTo(new Unchanged());
  }

  @Test
  void a_shipment_told_after_its_truck_left_is_on_its_way() {
    var sheet = aSheet(won(10_000), Won.ZERO, tenAt(1_000));

    var move = moved(rule.shipped(sheet, new Shipment("SH-1", true), report(6, 0), AT));

    assertThat(line(move).state()).isEqualTo(DeliveryState.IN_DELIVERY);
  }

  @Test
  void what_was_not_delivered_by_its_day_is_given_back() {
    var sheet = aSheet(won(7_000), won(3_000), tenAt(1_000));
    var shipped = moved(rule.shipped(sheet, FIRST, report(6, 0), AT)).after();

    var move = moved(rule.undelivered(shipped, AT));

    assertThat(fact(move, HoldsReleased.class).cause()).isEqualTo(Cause.UNDELIVERED);
    assertThat(move.money().released()).isEqualTo(new Covered(won(1_000), won(3_000)));
    assertThat(rule.undelivered(move.after(), AT)).isEqualTo(new Unchanged());
  }

  private static SheetMove moved(FloorOutcome outcome) {
    assertThat(outcome).isInstanceOf(Moved.class);
    return ((Moved) outcome).move();
  }

  private static <F extends Fact> F fact(SheetMove move, Class<F> kind) {
    return move.facts().stream().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
  }

  private static Amount sale(SheetMove move) {
    var sale = fact(move, SheetShipped.class);
    return new Amount(sale.gross(), sale.vat());
  }

  private static OpenLine line(SheetMove move) {
    return move.after().lines().getFirst();
  }

  private static List<Reported> report(long shipped, long shortage) {
    return List.of(new Reported(1, Optional.empty(), shipped, shortage));
  }

  private static List<Reported> reportOf(String sku) {
    return List.of(new Reported(1, Optional.of(new Sku(sku)), 1, 0));
  }

  private static StockMove stock(long shipped, long freed, long atSpecial) {
    return new StockMove(new Sku("P1"), shipped, freed, Optional.of("SP"), atSpecial);
  }

  private static OpenLine tenAt(long won) {
    return aLine(new PricedPart(10, won(won), Optional.empty()));
  }

  private static OpenLine threeSpecialTwoDearer() {
    return aLine(
        new PricedPart(3, won(800), Optional.of("SP")),
        new PricedPart(2, won(1_000), Optional.empty()));
  }

  private static OpenLine unlimited(OpenLine line) {
    return new OpenLine(
        line.no(),
        line.sku(),
        line.taxClass(),
        line.parts(),
        false,
        line.state(),
        line.promised(),
        0,
        0,
        0);
  }

  private static OpenLine aLine(PricedPart... parts) {
    var promised = List.of(parts).stream().mapToLong(PricedPart::quantity).sum();
    return new OpenLine(
        1,
        new Sku("P1"),
        TaxClass.TAXABLE,
        List.of(parts),
        true,
        DeliveryState.RECEIVED,
        promised,
        0,
        0,
        0);
  }

  private static OpenSheet aSheet(Won deposit, Won credit, OpenLine line) {
    return aSheet(Basis.VAT_INCLUDED, deposit, credit, line);
  }

  private static OpenSheet aSheet(Basis basis, Won deposit, Won credit, OpenLine line) {
    return new OpenSheet(
        new CentreId("PH01"),
        OrderNo.of(LocalDate.parse("2026-03-05"), 2),
        "2026030500000028-G",
        new StoreCode("S1"),
        basis,
        deposit,
        credit,
        false,
        List.of(line));
  }
}
