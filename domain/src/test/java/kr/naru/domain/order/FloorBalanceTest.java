package kr.naru.domain.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import kr.naru.domain.money.LedgerEntry;
import kr.naru.domain.money.PaymentCover.Covered;
import kr.naru.domain.order.FloorOutcome.Moved;
import kr.naru.domain.order.FloorRule.Reported;
import kr.naru.domain.order.OpenLine.PricedPart;
import kr.naru.domain.price.VatRule.Basis;
import kr.naru.domain.product.TaxClass;
import kr.naru.domain.shared.CentreId;
import kr.naru.domain.shared.Sku;
import kr.naru.domain.shared.StoreCode;
import kr.naru.domain.shared.Won;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("출고와 취소: 만 건의 주문서에서 홀드 = 확정 + 해제")
@DisplayNameGeneration(ReplaceUnderscores.class)
class FloorBalanceTest {
  private static final int SHEETS = 10_000;
  private static final FloorRule.Shipment SHIPMENT = new FloorRule.Shipment("S", false);
  private static final Instant AT = Instant.parse("2026-03-05T01:00:00Z");
  private final FloorRule rule = new FloorRule();

  @Test
  void what_was_held_is_captured_or_released_to_the_won_whatever_the_floor_does() {
    for (var seed = 0; seed < SHEETS; seed++) {
      var random = new SplittableRandom(seed);
      var sheet = aSheet(random);
      var books = new NaiveBooks(sheet);

      while (sheet.hasOpenLines()) {
        var move = step(sheet, random);
        books.book(sheet, move);
        sheet = move.after();
      }

      assertThat(sheet.depositHeld()).as("seed %d", seed).isEqualTo(Won.ZERO);
      assertThat(sheet.creditHeld()).as("seed %d", seed).isEqualTo(Won.ZERO);
      books.balance(seed);
    }
  }

  private SheetMove step(OpenSheet sheet, SplittableRandom random) {
    var line = sheet.lines().get(random.nextInt(sheet.lines().size()));
    var some = line.open() == 0 ? 0 : 1 + random.nextLong(line.open());
    var outcome =
        switch (random.nextInt(4)) {
          case 0 -> rule.cancelled(sheet, Map.of(line.no(), some), AT);
          case 1 -> rule.shipped(sheet, SHIPMENT, List.of(reported(line, 0, some)), AT);
          default -> {
            var missing = line.open() - some == 0 ? 0 : random.nextLong(line.open() - some);
            yield rule.shipped(sheet, SHIPMENT, List.of(reported(line, some, missing)), AT);
          }
        };
    return outcome instanceof Moved moved
        ? moved.move()
        : ((Moved) rule.shipped(sheet, SHIPMENT, all(sheet), AT)).move();
  }

  private static List<Reported> all(OpenSheet sheet) {
    return sheet.lines().stream().map(line -> reported(line, line.open(), 0)).toList();
  }

  private static Reported reported(OpenLine line, long shipped, long shortage) {
    return new Reported(line.no(), Optional.of(line.sku()), shipped, shortage);
  }

  /** Keeps every unit by itself, at the price it was promised at. */
  private static final class NaiveBooks {
    private final Won deposit;
    private final Won credit;
    private final Map<Integer, List<Long>> units = new HashMap<>();
    private Won depositTaken = Won.ZERO;
    private Won creditTaken = Won.ZERO;
    private Won depositFreed = Won.ZERO;
    private Won creditFreed = Won.ZERO;
    private long exemptSold;
    private long exemptWanted;

    NaiveBooks(OpenSheet sheet) {
      deposit = sheet.depositHeld();
      credit = sheet.creditHeld();
      for (var line : sheet.lines()) {
        var prices = new ArrayList<Long>();
        for (var part : line.parts()) {
          for (var n = 0; n < part.quantity(); n++) {
            prices.add(part.unitPrice().amount());
          }
        }
        units.put(line.no(), prices);
      }
    }

    void book(OpenSheet before, SheetMove move) {
      var captured = move.money().captured();
      var released = move.money().released();
      assertThat(captured.onCredit().amount() > 0 && depositLeft(captured, released) > 0)
          .as("credit is taken only when no deposit is left")
          .isFalse();
      assertThat(released.fromDeposit().amount() > 0 && creditLeftBeforeTaking(released) > 0)
          .as("deposit is given back only when no credit is left")
          .isFalse();
      depositTaken = depositTaken.plus(captured.fromDeposit());
      creditTaken = creditTaken.plus(captured.onCredit());
      depositFreed = depositFreed.plus(released.fromDeposit());
      creditFreed = creditFreed.plus(released.onCredit());
      assertThat(sum(move.money().capture())).isZero();
      assertThat(sum(move.money().release())).isZero();
      for (var line : move.after().lines()) {
        book(before.line(line.no()).orElseThrow(), line, move);
      }
    }

    private void book(OpenLine before, OpenLine after, SheetMove move) {
      var moved = move.stock().stream().filter(s -> s.sku().equals(after.sku())).findFirst();
      var gone = before.open() - after.open();
      assertThat(moved.map(SheetMove.StockMove::freed).orElse(0L))
          .isEqualTo(after.stockHeld() ? gone : 0);
      assertThat(moved.map(SheetMove.StockMove::shipped).orElse(0L))
          .isEqualTo(after.shipped() - before.shipped());
      if (after.taxClass() == TaxClass.EXEMPT) {
        var prices = units.getOrDefault(after.no(), List.of());
        for (var n = before.shipped(); n < after.shipped(); n++) {
          exemptWanted += prices.get((int) n);
        }
        exemptSold +=
            move.facts().stream()
                .filter(SheetShipped.class::isInstance)
                .map(SheetShipped.class::cast)
                .flatMap(sale -> sale.lines().stream())
                .filter(line -> line.no() == after.no())
                .mapToLong(line -> line.gross().amount())
                .sum();
      }
    }

    private long depositLeft(Covered captured, Covered released) {
      return deposit
          .minus(depositTaken)
          .minus(depositFreed)
          .minus(captured.fromDeposit())
          .minus(released.fromDeposit())
          .amount();
    }

    private long creditLeftBeforeTaking(Covered released) {
      return credit.minus(creditTaken).minus(creditFreed).minus(released.onCredit()).amount();
    }

    void balance(int seed) {
      assertThat(depositTaken.plus(depositFreed)).as("seed %d", seed).isEqualTo(deposit);
      assertThat(creditTaken.plus(creditFreed)).as("seed %d", seed).isEqualTo(credit);
      assertThat(exemptSold).as("seed %d", seed).isEqualTo(exemptWanted);
    }

    private static long sum(List<LedgerEntry> entries) {
      return entries.stream().mapToLong(entry -> entry.amount().amount()).sum();
    }
  }

  private static OpenSheet aSheet(SplittableRandom random) {
    var basis = random.nextBoolean() ? Basis.VAT_INCLUDED : Basis.VAT_EXCLUDED;
    var lines = new ArrayList<OpenLine>();
    for (var no = 1; no <= 1 + random.nextInt(4); no++) {
      lines.add(aLine(no, random));
    }
    var gross =
        lines.stream()
            .map(line -> line.amountOf(line.promised(), basis).gross())
            .reduce(Won.ZERO, Won::plus);
    var fromDeposit = new Won(random.nextLong(gross.amount() + 1));
    return new OpenSheet(
        new CentreId("PH01"),
        OrderNo.of(LocalDate.parse("2026-03-05"), 1),
        "2026030500000018-G",
        new StoreCode("S1"),
        basis,
        fromDeposit,
        gross.minus(fromDeposit),
        false,
        List.copyOf(lines));
  }

  private static OpenLine aLine(int no, SplittableRandom random) {
    var parts = new ArrayList<PricedPart>();
    if (random.nextInt(3) == 0) {
      parts.add(
          new PricedPart(
              1 + random.nextInt(9), new Won(10 + random.nextInt(900)), Optional.of("SP")));
    }
    parts.add(
        new PricedPart(
            1 + random.nextInt(9), new Won(1_000 + random.nextInt(9_000)), Optional.empty()));
    return new OpenLine(
        no,
        new Sku("P" + no),
        TaxClass.values()[random.nextInt(3)],
        List.copyOf(parts),
        random.nextBoolean(),
        DeliveryState.RECEIVED,
        parts.stream().mapToLong(PricedPart::quantity).sum(),
        0,
        0,
        0);
  }
}
