package kr.naru.mapping.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kr.naru.domain.order.CancelAsked;
import kr.naru.domain.order.HoldsReleased;
import kr.naru.domain.order.OrderAccepted;
import kr.naru.domain.order.SheetProgressed;
import kr.naru.domain.order.SheetShipped;
import kr.naru.domain.reconcile.Entry;
import kr.naru.domain.shared.Fact;
import kr.naru.domain.shared.Won;

/**
 * What each partner is to have booked of a fact, in the words of his statement: the figures of the
 * message that told it.
 */
public final class StatementEntries {
  private StatementEntries() {}

  public static List<Entry> erp(Fact fact) {
    return money(fact, "refund");
  }

  public static List<Entry> hub(Fact fact) {
    return money(fact, "cancel");
  }

  public static List<Entry> wms(Fact fact) {
    return switch (fact) {
      case OrderAccepted order ->
          order.lines().stream()
              .map(l -> Entry.goods("order", l.no(), l.sku().value(), l.quantity()))
              .toList();
      case CancelAsked asked ->
          asked.lines().stream()
              .map(l -> Entry.goods("cancel", l.no(), l.sku().value(), l.quantity()))
              .toList();
      default -> List.of();
    };
  }

  /** What the WMS itself said, as it was booked here. */
  public static List<Entry> saidByWms(Fact fact) {
    return switch (fact) {
      case SheetShipped sale ->
          sale.lines().stream()
              .map(l -> Entry.goods("shipped", l.no(), l.sku().value(), l.quantity()))
              .toList();
      case HoldsReleased freed ->
          freed.lines().stream()
              .map(l -> Entry.goods(end(freed), l.no(), l.sku().value(), l.quantity()))
              .toList();
      default -> List.of();
    };
  }

  /** Sheets are told whole; each quantity of a line counts by itself. */
  public static List<Entry> aos(Fact fact) {
    return switch (fact) {
      case OrderAccepted order ->
          order.lines().stream()
              .map(l -> Entry.goods("promised", l.no(), l.sku().value(), l.quantity()))
              .toList();
      case SheetProgressed progress ->
          progress.lines().stream().flatMap(StatementEntries::aos).toList();
      default -> List.of();
    };
  }

  /**
   * What the hub's own ledger, stock, lines and shipments are to hold of a fact.
   *
   * @param stockHeld lines for which stock is held
   */
  public static List<Entry> own(Fact fact, Set<Integer> stockHeld) {
    var entries = new ArrayList<Entry>();
    switch (fact) {
      case OrderAccepted order -> {
        entries.add(Entry.money("hold", order.fromDeposit().plus(order.onCredit())));
        order
            .lines()
            .forEach(l -> entries.add(goods("promised", l.no(), l.sku().value(), l.quantity())));
      }
      case SheetShipped sale -> {
        entries.add(Entry.money("capture", sale.gross()));
        sale.lines().stream().map(StatementEntries::sold).forEach(entries::add);
        sale.lines()
            .forEach(l -> entries.add(goods("shipped", l.no(), l.sku().value(), l.quantity())));
      }
      case HoldsReleased freed -> {
        entries.add(Entry.money("release", freed.toDeposit().plus(freed.toCredit())));
        freed
            .lines()
            .forEach(l -> entries.add(goods("released", l.no(), l.sku().value(), l.quantity())));
      }
      default -> {}
    }
    return Stream.concat(
            entries.stream().filter(e -> e.line() > 0 || !e.won().equals(Won.ZERO)),
            entries.stream()
                .filter(e -> stockHeld.contains(e.line()) && !e.kind().equals("sold"))
                .map(e -> goods("stock", 0, e.sku(), e.quantity())))
        .toList();
  }

  private static List<Entry> money(Fact fact, String given) {
    return switch (fact) {
      case OrderAccepted order ->
          order.lines().stream()
              .map(l -> new Entry("order", l.no(), l.sku().value(), l.quantity(), l.gross()))
              .toList();
      case SheetShipped sale ->
          sale.lines().stream()
              .map(l -> new Entry("sale", l.no(), l.sku().value(), l.quantity(), l.gross()))
              .toList();
      case HoldsReleased freed ->
          freed.lines().stream()
              .map(l -> new Entry(given, l.no(), l.sku().value(), l.quantity(), l.gross()))
              .toList();
      default -> List.of();
    };
  }

  private static Stream<Entry> aos(SheetProgressed.Line line) {
    var sku = line.sku().value();
    return Stream.of(
            goods("promised", line.no(), sku, line.promised()),
            goods("shipped", line.no(), sku, line.shipped()),
            goods("shortage", line.no(), sku, line.shortage()),
            goods("cancelled", line.no(), sku, line.cancelled()))
        .filter(entry -> entry.quantity() > 0);
  }

  private static String end(HoldsReleased freed) {
    return freed.cause() == HoldsReleased.Cause.SHORT ? "short" : "cancelled";
  }

  private static Entry sold(SheetShipped.Line line) {
    return new Entry("sold", line.no(), line.sku().value(), line.quantity(), line.gross());
  }

  private static Entry goods(String kind, int line, String sku, long quantity) {
    return Entry.goods(kind, line, sku, quantity);
  }
}
