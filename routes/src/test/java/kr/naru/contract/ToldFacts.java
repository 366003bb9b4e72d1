package kr.naru.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.naru.domain.day.DayClosed;
import kr.naru.domain.day.DayTotals;
import kr.naru.domain.delivery.RunProgressed;
import kr.naru.domain.delivery.RunState;
import kr.naru.domain.money.BalanceChanged;
import kr.naru.domain.order.CancelAsked;
import kr.naru.domain.order.DeliveryState;
import kr.naru.domain.order.HoldsReleased;
import kr.naru.domain.order.HoldsReleased.Cause;
import kr.naru.domain.order.LineEnd;
import kr.naru.domain.order.OrderAccepted;
import kr.naru.domain.order.OrderNo;
import kr.naru.domain.order.SheetProgressed;
import kr.naru.domain.order.SheetRefused;
import kr.naru.domain.order.SheetShipped;
import kr.naru.domain.price.PricesChanged;
import kr.naru.domain.price.SpecialTurned;
import kr.naru.domain.price.UnitPrice.Kind;
import kr.naru.domain.product.CategoriesChanged;
import kr.naru.domain.product.CategoryRecord;
import kr.naru.domain.product.Sheet;
import kr.naru.domain.product.TaxClass;
import kr.naru.domain.reconcile.StatementAsked;
import kr.naru.domain.shared.CentreId;
import kr.naru.domain.shared.HubDayCounted;
import kr.naru.domain.shared.RecordsRefused;
import kr.naru.domain.shared.Sku;
import kr.naru.domain.shared.StoreCode;
import kr.naru.domain.shared.Won;
import kr.naru.domain.stock.AvailabilityChanged;
import kr.naru.mapping.aos.v1.HookMessages;
import kr.naru.mapping.erp.v1.ErpMessages;
import kr.naru.mapping.hub.v1.HubMessages;
import kr.naru.mapping.hub.v1.Pseudonyms;
import kr.naru.mapping.wire.Envelope.Saying;
import kr.naru.mapping.wms.v1.WmsMessages;

/** One fact of each kind about one sheet, as each partner is told it. */
final class ToldFacts {
  private static final CentreId CENTRE = new CentreId("PH01");
  private static final StoreCode STORE = new StoreCode("S0001");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
  private static final Instant AT = Instant.parse("2026-03-05T00:00:01.057446Z");
  private static final OrderNo ORDER = OrderNo.of(DAY, 2);
  private static final String SHEET_NO = ORDER.sheet(Sheet.COLD);
  private static final Sku MILK = new Sku("20110");
  private static final Sku TOFU = new Sku("20207");

  private ToldFacts() {}

  static List<Saying> all() {
    var hub = new HubMessages(new Pseudonyms("a key of the test"));
    return Stream.of(
            Stream.of(accepted(), asked(false), asked(true), run(), records(), statement())
                .map(WmsMessages::of),
            Stream.of(accepted(), shipped(), released(), records(), prices(), day(), statement())
                .map(ErpMessages::of),
            Stream.of(accepted(), released(), shipped(), stock(), prices(), tree())
                .map(fact -> hub.of(fact, 7, DAY)),
            Stream.of(counted(), day(), statement())
                .flatMap(fact -> HubMessages.ofDays(fact).stream()),
            Stream.of(
                    accepted(),
                    progressed(),
                    refused(),
                    stock(),
                    balance(),
                    prices(),
                    special(),
                    tree(),
                    run(),
                    postponed(),
                    day(),
                    statement())
                .map(HookMessages::of))
        .flatMap(told -> told)
        .toList();
  }

  private static StatementAsked statement() {
    return new StatementAsked(CENTRE, DAY, 1, AT);
  }

  private static AvailabilityChanged stock() {
    var row = new AvailabilityChanged.Row(MILK, 120, 60, 0, 60, 8);
    return new AvailabilityChanged(CENTRE, 12, List.of(row), AT);
  }

  private static HubDayCounted counted() {
    return new HubDayCounted(CENTRE, "orders", DAY, 3, 7, 4, -24_700);
  }

  private static BalanceChanged balance() {
    var held = new Won(157_200);
    var row = new BalanceChanged.Row(STORE, new Won(100_000), held, Won.ZERO, Won.ZERO, 5);
    return new BalanceChanged(CENTRE, 9, List.of(row), AT);
  }

  private static PricesChanged prices() {
    var special = Optional.of("SP-1");
    var group = new PricesChanged.GroupPrice("A", new Won(2_470), Kind.SPECIAL, special);
    var agreed = new PricesChanged.StorePrice(STORE, new Won(2_300));
    var row = new PricesChanged.Row(MILK, 2, List.of(group), List.of(agreed));
    return new PricesChanged(CENTRE, 3, List.of(row), AT);
  }

  private static SpecialTurned special() {
    return new SpecialTurned(
        CENTRE,
        "SP-1",
        MILK,
        SpecialTurned.Turn.BEGAN,
        new Won(2_400),
        AT,
        AT.plusSeconds(86_400),
        Optional.of(500L),
        AT);
  }

  private static CategoriesChanged tree() {
    var top = new CategoryRecord("SNACK", Optional.empty(), "Snacks", "과자", 1);
    var below = new CategoryRecord("CHIPS", Optional.of("SNACK"), "Chips", "칩", 2);
    return new CategoriesChanged(CENTRE, "categories-2026-03-05-1", List.of(top, below), AT);
  }

  private static RunProgressed run() {
    return new RunProgressed(
        CENTRE, "R1", DAY, RunState.RELEASED, AT, Optional.empty(), 24, AT.plusSeconds(1));
  }

  private static RunProgressed postponed() {
    return new RunProgressed(
        CENTRE, "R1", DAY, RunState.POSTPONED, AT, Optional.of(DAY.plusDays(1)), 24, AT);
  }

  private static DayClosed day() {
    var part = new DayTotals.Part("TAXABLE", 50, new Won(123_500), new Won(11_227));
    var totals =
        new DayTotals(
            new Won(123_500),
            new Won(11_227),
            new Won(24_700),
            new Won(500_000),
            Won.ZERO,
            1,
            50,
            10,
            0,
            new DayTotals.Late(0, Won.ZERO, 0),
            List.of(part),
            List.of(part),
            List.of(new DayTotals.Tender("DEPOSIT", new Won(123_500))));
    return new DayClosed(CENTRE, DAY, 1, totals, AT);
  }

  private static OrderAccepted accepted() {
    return new OrderAccepted(
        CENTRE,
        ORDER,
        SHEET_NO,
        Sheet.COLD,
        STORE,
        "R1",
        DAY,
        new Won(157_200),
        new Won(13_472),
        new Won(100_000),
        new Won(57_200),
        AT,
        List.of(
            new OrderAccepted.Line(
                1, MILK, "Milk 900 ml", 60, new Won(148_200), new Won(13_472), TaxClass.TAXABLE),
            new OrderAccepted.Line(
                2, TOFU, "두부 300 g", 6, new Won(9_000), Won.ZERO, TaxClass.EXEMPT)));
  }

  private static CancelAsked asked(boolean decided) {
    var lines = List.of(new CancelAsked.Line(1, MILK, 60), new CancelAsked.Line(2, TOFU, 6));
    return new CancelAsked(CENTRE, ORDER, SHEET_NO, STORE, decided, lines, AT);
  }

  private static SheetShipped shipped() {
    return new SheetShipped(
        CENTRE,
        ORDER,
        SHEET_NO,
        STORE,
        "SH-20260305-0031",
        new Won(132_500),
        new Won(11_227),
        new Won(100_000),
        new Won(32_500),
        List.of(
            new SheetShipped.Line(1, MILK, 50, new Won(123_500), new Won(11_227), TaxClass.TAXABLE),
            new SheetShipped.Line(2, TOFU, 6, new Won(9_000), Won.ZERO, TaxClass.EXEMPT)),
        AT);
  }

  private static HoldsReleased released() {
    var lines = List.of(new HoldsReleased.Line(1, MILK, 10, new Won(24_700)));
    return new HoldsReleased(
        CENTRE, ORDER, SHEET_NO, STORE, Cause.SHORT, Won.ZERO, new Won(24_700), lines, AT);
  }

  private static SheetProgressed progressed() {
    var lines =
        List.of(
            new SheetProgressed.Line(
                1, MILK, DeliveryState.SHIPPED_BY_CENTRE, LineEnd.SHORT, 60, 50, 10, 0),
            new SheetProgressed.Line(2, TOFU, DeliveryState.RECEIVED, LineEnd.OPEN, 6, 0, 0, 0));
    return new SheetProgressed(CENTRE, ORDER, SHEET_NO, STORE, true, lines, AT);
  }

  private static SheetRefused refused() {
    var lines =
        List.of(
            new SheetRefused.Line(1, "8801115114116", "EA", 900, "STOCK_SHORT"),
            new SheetRefused.Line(2, "20207", "CASE", 1, ""));
    return new SheetRefused(CENTRE, ORDER, SHEET_NO, Sheet.COLD, STORE, "LINES_REFUSED", lines, AT);
  }

  private static RecordsRefused records() {
    var refused = List.of(new RecordsRefused.Refused("data.records[3]", "price", "", "a number"));
    return new RecordsRefused(CENTRE, "erp-PH01", "2026-03-05-base-price-2", "base-price", refused);
  }
}
