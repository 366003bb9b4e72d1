package kr.naru.domain.order;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import kr.naru.domain.order.FloorOutcome.Disputed;
import kr.naru.domain.order.FloorOutcome.Moved;
import kr.naru.domain.order.FloorOutcome.TooLate;
import kr.naru.domain.order.FloorOutcome.Unchanged;
import kr.naru.domain.order.HoldsReleased.Cause;
import kr.naru.domain.order.SheetMove.StockMove;
import kr.naru.domain.price.VatRule.Amount;
import kr.naru.domain.shared.Fact;
import kr.naru.domain.shared.Sku;
import kr.naru.domain.shared.Won;

/**
 * What a sheet becomes by what the floor reports: goods ship and are paid, what will not come is
 * given back.
 *
 * <p>Amounts are cumulative, so that nothing is rounded twice: what a shipment sells is the price
 * of all shipped so far less the price of what was shipped before. Source: deck, "출고 확정", "출고 취소",
 * "미배송 취소처리", "배송준비중 이전상태에서 취소" (OUT-10, OUT-11, FIN-14, ADM-13).
 */
public final class FloorRule {
  /**
   * A shipment of the floor.
   *
   * @param hasLeft its truck is on its way: that was told before
   */
  public record Shipment(String number, boolean hasLeft) {
    private DeliveryState reaches() {
      return hasLeft ? DeliveryState.IN_DELIVERY : DeliveryState.SHIPPED_BY_CENTRE;
    }
  }

  /**
   * What the floor says of one line, base units.
   *
   * @param sku what it took the line for, if it says so
   */
  public record Reported(int line, Optional<Sku> sku, long shipped, long shortage) {}

  public FloorOutcome pickingStarted(OpenSheet sheet, Instant at) {
    return progressed(sheet, sheet.with(l -> l.open() > 0 ? l.in(DeliveryState.PREPARING) : l), at);
  }

  /** The truck left: what was shipped is on its way. */
  public FloorOutcome runClosed(OpenSheet sheet, Instant at) {
    return progressed(
        sheet, sheet.with(l -> l.shipped() > 0 ? l.in(DeliveryState.IN_DELIVERY) : l), at);
  }

  public FloorOutcome shipped(
      OpenSheet sheet, Shipment shipment, List<Reported> reported, Instant at) {
    var dispute = dispute(sheet, reported);
    if (dispute.isPresent()) {
      return dispute.get();
    }
    var byLine = reported.stream().collect(Collectors.toMap(Reported::line, report -> report));
    var after =
        sheet.with(
            line -> {
              var report = byLine.getOrDefault(line.no(), nothing(line));
              var moved = line.plus(report.shipped(), report.shortage(), 0);
              return report.shipped() > 0 ? moved.in(shipment.reaches()) : moved;
            });
    return new Moved(move(new Step(sheet, after, Cause.SHORT, Optional.of(shipment.number()), at)));
  }

  /** The floor's answer to a cancellation: of what it gave up, all that is still open ends. */
  public FloorOutcome cancelled(OpenSheet sheet, Map<Integer, Long> given, Instant at) {
    if (given.keySet().stream().anyMatch(no -> sheet.line(no).isEmpty())) {
      return new Disputed("Sheet " + sheet.sheetNo() + " has no such lines: " + given.keySet());
    }
    var after =
        sheet
            .cancelling(false)
            .with(l -> l.plus(0, 0, Math.min(l.open(), given.getOrDefault(l.no(), 0L))));
    return after.equals(sheet)
        ? new Unchanged()
        : new Moved(move(new Step(sheet, after, Cause.CANCELLED, Optional.empty(), at)));
  }

  /** The run is over: what did not leave is never sent later (AOS-04). The floor is told. */
  public FloorOutcome undelivered(OpenSheet sheet, Instant at) {
    if (!sheet.hasOpenLines()) {
      return new Unchanged();
    }
    var after = sheet.cancelling(false).with(line -> line.plus(0, 0, line.open()));
    return telling(
        cancelFact(sheet, true, at),
        move(new Step(sheet, after, Cause.UNDELIVERED, Optional.empty(), at)));
  }

  /** A store wants its sheet cancelled: decided here, or asked of the WMS that runs the floor. */
  public FloorOutcome cancelAsked(OpenSheet sheet, Floor floor, Instant at) {
    if (!sheet.isBeforePreparing()) {
      return new TooLate(sheet.furthest());
    }
    if (!sheet.hasOpenLines() || sheet.cancelling()) {
      return new Unchanged();
    }
    var asked = cancelFact(sheet, floor == Floor.NARU, at);
    var after =
        switch (floor) {
          case WMS -> sheet.cancelling(true);
          case NARU -> sheet.with(line -> line.plus(0, 0, line.open()));
        };
    return telling(asked, move(new Step(sheet, after, Cause.CANCELLED, Optional.empty(), at)));
  }

  private static Moved telling(CancelAsked asked, SheetMove move) {
    var facts = new ArrayList<Fact>();
    facts.add(asked);
    facts.addAll(move.facts());
    return new Moved(
        new SheetMove(
            move.after(), Optional.empty(), move.money(), move.stock(), List.copyOf(facts)));
  }

  private record Step(
      OpenSheet before, OpenSheet after, Cause cause, Optional<String> shipmentNo, Instant at) {
    OpenLine before(OpenLine line) {
      return before.line(line.no()).orElseThrow();
    }

    Amount sold(OpenLine line) {
      var then = before(line).amountOf(before(line).shipped(), before.basis());
      var now = line.amountOf(line.shipped(), before.basis());
      return new Amount(now.gross().minus(then.gross()), now.vat().minus(then.vat()));
    }

    /** What is held no more, and was not sold either. */
    Won freed(OpenLine line) {
      return before(line)
          .held(before.basis())
          .minus(line.held(before.basis()))
          .minus(sold(line).gross());
    }

    long quantity(OpenLine line, ToLongFunction<OpenLine> figure) {
      return figure.applyAsLong(line) - figure.applyAsLong(before(line));
    }

    long leftOut(OpenLine line) {
      return quantity(line, l -> l.shortage() + l.cancelled());
    }
  }

  private static SheetMove move(Step step) {
    var lines = step.after().lines();
    var sold = lines.stream().map(step::sold).reduce(Amount.NOTHING, Amount::plus);
    var freed = lines.stream().map(step::freed).reduce(Won.ZERO, Won::plus);
    var money = MoneyMove.of(step.before(), sold.gross(), freed);
    var after = step.after().less(money);
    var facts = new ArrayList<Fact>();
    if (lines.stream().anyMatch(line -> step.quantity(line, OpenLine::shipped) > 0)) {
      facts.add(sale(step, sold, money));
    }
    if (lines.stream().anyMatch(line -> step.leftOut(line) > 0)) {
      facts.add(release(step, money));
    }
    facts.add(after.progressed(step.at()));
    return new SheetMove(after, step.shipmentNo(), money, stock(step), List.copyOf(facts));
  }

  private static SheetShipped sale(Step step, Amount sold, MoneyMove money) {
    var sheet = step.after();
    return new SheetShipped(
        sheet.centre(),
        sheet.orderNo(),
        sheet.sheetNo(),
        sheet.store(),
        step.shipmentNo().orElseThrow(),
        sold.gross(),
        sold.vat(),
        money.captured().fromDeposit(),
        money.captured().onCredit(),
        sheet.lines().stream()
            .filter(line -> step.quantity(line, OpenLine::shipped) > 0)
            .map(line -> soldLine(step, line))
            .toList(),
        step.at());
  }

  private static SheetShipped.Line soldLine(Step step, OpenLine line) {
    var amount = step.sold(line);
    return new SheetShipped.Line(
        line.no(),
        line.sku(),
        step.quantity(line, OpenLine::shipped),
        amount.gross(),
        amount.vat(),
        line.taxClass());
  }

  private static HoldsReleased release(Step step, MoneyMove money) {
    var sheet = step.after();
    return new HoldsReleased(
        sheet.centre(),
        sheet.orderNo(),
        sheet.sheetNo(),
        sheet.store(),
        step.cause(),
        money.released().fromDeposit(),
        money.released().onCredit(),
        sheet.lines().stream()
            .filter(line -> step.leftOut(line) > 0)
            .map(l -> new HoldsReleased.Line(l.no(), l.sku(), step.leftOut(l), step.freed(l)))
            .toList(),
        step.at());
  }

  private static List<StockMove> stock(Step step) {
    return step.after().lines().stream()
        .map(line -> stock(step, line))
        .filter(StockMove::changesAnything)
        .toList();
  }

  private static StockMove stock(Step step, OpenLine line) {
    var shipped = step.quantity(line, OpenLine::shipped);
    var leftOut = step.leftOut(line);
    return new StockMove(
        line.sku(),
        shipped,
        line.stockHeld() ? shipped + leftOut : 0,
        line.special(),
        step.before(line).atSpecialFreed(leftOut));
  }

  private static FloorOutcome progressed(OpenSheet before, OpenSheet after, Instant at) {
    return after.equals(before)
        ? new Unchanged()
        : new Moved(move(new Step(before, after, Cause.SHORT, Optional.empty(), at)));
  }

  private static Reported nothing(OpenLine line) {
    return new Reported(line.no(), Optional.empty(), 0, 0);
  }

  private static Optional<Disputed> dispute(OpenSheet sheet, List<Reported> reported) {
    return reported.stream().flatMap(report -> dispute(sheet, report).stream()).findFirst();
  }

  private static Optional<Disputed> dispute(OpenSheet sheet, Reported report) {
    return sheet
        .line(report.line())
        .map(line -> contradiction(sheet, line, report))
        .orElse(Optional.of("Sheet %s has no line %d".formatted(sheet.sheetNo(), report.line())))
        .map(Disputed::new);
  }

  private static Optional<String> contradiction(OpenSheet sheet, OpenLine line, Reported report) {
    if (report.sku().filter(sku -> !sku.equals(line.sku())).isPresent()) {
      return Optional.of(
          "Line %d of sheet %s is of %s, %s was reported"
              .formatted(line.no(), sheet.sheetNo(), line.sku(), report.sku().orElseThrow()));
    }
    var told = report.shipped() + report.shortage();
    return told > line.open()
        ? Optional.of(
            "Line %d of sheet %s has %d open, %d were reported shipped or short"
                .formatted(line.no(), sheet.sheetNo(), line.open(), told))
        : Optional.empty();
  }

  private static CancelAsked cancelFact(OpenSheet sheet, boolean decided, Instant at) {
    return new CancelAsked(
        sheet.centre(),
        sheet.orderNo(),
        sheet.sheetNo(),
        sheet.store(),
        decided,
        sheet.lines().stream()
            .filter(line -> line.open() > 0)
            .map(line -> new CancelAsked.Line(line.no(), line.sku(), line.open()))
            .toList(),
        at);
  }
}
