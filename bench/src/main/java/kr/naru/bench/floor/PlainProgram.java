package kr.naru.bench.floor;

import java.sql.SQLException;
import java.util.List;
import kr.naru.bench.floor.Basket.Line;

/** One row, one statement, as anybody would write it first; the rows others wait for come last. */
final class PlainProgram implements Program {
  private static final List<String> LANES = List.of("AOS", "ERP", "HUB", "WMS");

  @Override
  public String name() {
    return "plain";
  }

  @Override
  public Taken take(Wire wire, Basket basket) throws SQLException {
    wire.begin();
    var before =
        wire.ask(
            "select (answer::json->>'orderNo')::bigint, (answer::json->>'gross')::bigint"
                + " from inbox where key = ?",
            basket.key());
    if (before.isPresent()) {
      wire.rollback();
      return new Taken(true, before.get().first(), before.get().second());
    }
    var no = wire.orderNumber();
    var gross = writeOrder(wire, no, basket);
    writeMessages(wire, no, gross, basket);
    if (!hold(wire, gross, basket)) {
      wire.rollback();
      return Taken.REFUSED;
    }
    wire.commit();
    return new Taken(true, no, gross);
  }

  private static long writeOrder(Wire wire, long no, Basket basket) throws SQLException {
    var prices = new long[basket.lines().size()];
    var gross = 0L;
    for (var i = 0; i < prices.length; i++) {
      var line = basket.lines().get(i);
      prices[i] =
          wire.ask("select price from product where sku = ?", line.sku()).orElseThrow().first();
      gross += prices[i] * line.quantity();
    }
    wire.change(
        "insert into sales_order (order_no, store, gross) values (?, ?, ?)",
        no,
        basket.store(),
        gross);
    for (var i = 0; i < prices.length; i++) {
      writeLine(wire, new LineNo(no, i + 1), basket.lines().get(i), prices[i]);
    }
    return gross;
  }

  private record LineNo(long order, int line) {}

  private static void writeLine(Wire wire, LineNo no, Line line, long price) throws SQLException {
    wire.change(
        "insert into order_line (order_no, line_no, sku, quantity, unit_price, gross)"
            + " values (?, ?, ?, ?, ?, ?)",
        no.order,
        no.line,
        line.sku(),
        line.quantity(),
        price,
        price * line.quantity());
    wire.change(
        "insert into stock_movement (sku, order_no, quantity) values (?, ?, ?)",
        line.sku(),
        no.order,
        line.quantity());
  }

  private static void writeMessages(Wire wire, long no, long gross, Basket basket)
      throws SQLException {
    var entry =
        "insert into ledger_entry (order_no, position, account, store, amount)"
            + " values (?, ?, ?, ?, ?)";
    wire.change(entry, no, 1, "DEPOSIT", basket.store(), -gross);
    wire.change(entry, no, 2, "DEPOSIT_HELD", basket.store(), gross);
    var text = Words.payload(no, gross, basket);
    wire.change("insert into fact (order_no, payload) values (?, ?::jsonb)", no, text);
    for (var lane : LANES) {
      wire.change("insert into delivery (order_no, lane) values (?, ?)", no, lane);
    }
    wire.change("insert into journal (order_no, detail) values (?, ?::jsonb)", no, text);
    var key = "insert into journal_key (key, order_no) values (?, ?)";
    wire.change(key, basket.key(), no);
    wire.change(key, basket.store(), no);
    wire.change(
        "insert into inbox (key, answer) values (?, ?)", basket.key(), Words.answer(no, gross));
  }

  private static boolean hold(Wire wire, long gross, Basket basket) throws SQLException {
    var held =
        wire.change(
            "update account set deposit = deposit - ?, held = held + ?"
                + " where store = ? and deposit >= ?",
            gross,
            gross,
            basket.store(),
            gross);
    for (var line : basket.lines()) {
      if (held == 1) {
        held =
            wire.change(
                "update stock set promised = promised + ?"
                    + " where sku = ? and on_hand - promised >= ?",
                line.quantity(),
                line.sku(),
                line.quantity());
      }
    }
    return held == 1;
  }
}
