package kr.naru.connector.store.order;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.naru.connector.store.Columns;
import kr.naru.connector.store.Ids;
import kr.naru.connector.store.Sql;
import kr.naru.connector.store.UnitOfWork;
import kr.naru.connector.store.order.FloorBooks.Moves;
import kr.naru.domain.money.LedgerEntry;
import kr.naru.domain.order.OpenLine;
import kr.naru.domain.order.OpenSheet;
import kr.naru.domain.order.OrderNo;
import kr.naru.domain.order.SheetMove;
import kr.naru.domain.order.SheetMove.StockMove;
import kr.naru.domain.order.SheetShipped;
import kr.naru.domain.shared.CentreId;
import org.jspecify.annotations.Nullable;

/** Writes the steps of sheets: lines, what is still held, money, stock, and the shipment. */
final class FloorWriting {
  private static final Sql LINES = Sql.file("floor/write-lines.sql");
  private static final Sql SHEETS = Sql.file("floor/write-sheets.sql");
  private static final Sql MOVE_MONEY = Sql.file("floor/move-money.sql");
  private static final Sql BOOK_MONEY = Sql.file("floor/book-money.sql");
  private static final Sql MOVE_STOCK = Sql.file("floor/move-stock.sql");
  private static final Sql SHIPMENT = Sql.file("floor/shipment.sql");
  private static final Sql SALE = Sql.file("floor/sale.sql");
  private static final Sql SEQUENCE = Sql.file("floor/sequence.sql");

  private final UnitOfWork work;

  FloorWriting(UnitOfWork work) {
    this.work = work;
  }

  void write(Moves moves) {
    lines(moves.moves().stream().map(SheetMove::after).toList());
    for (var move : moves.moves()) {
      money(move, moves);
      stock(move, moves);
      move.shipmentNo().ifPresent(number -> shipment(number, move, moves));
    }
  }

  void received(CentreId centre, long sequence) {
    work.write(SEQUENCE, Map.of("centre", centre.value(), "sequences", new long[] {sequence}));
  }

  private record Line(OrderNo order, OpenLine line) {}

  private void lines(List<OpenSheet> sheets) {
    var rows =
        sheets.stream()
            .flatMap(sheet -> sheet.lines().stream().map(line -> new Line(sheet.orderNo(), line)))
            .toList();
    var columns = names(sheets.getFirst());
    columns.put("orderNo", Columns.texts(rows, row -> row.order().value()));
    columns.put("lineNo", Columns.longs(rows, row -> row.line().no()));
    columns.put("state", Columns.texts(rows, row -> row.line().state().name()));
    columns.put("outcome", Columns.texts(rows, row -> row.line().end().name()));
    columns.put("shipped", Columns.longs(rows, row -> row.line().shipped()));
    columns.put("shortage", Columns.longs(rows, row -> row.line().shortage()));
    columns.put("cancelled", Columns.longs(rows, row -> row.line().cancelled()));
    work.write(LINES, columns);

    var sheet = names(sheets.getFirst());
    sheet.put("sheetNo", Columns.texts(sheets, OpenSheet::sheetNo));
    sheet.put("depositHeld", Columns.longs(sheets, s -> s.depositHeld().amount()));
    sheet.put("creditHeld", Columns.longs(sheets, s -> s.creditHeld().amount()));
    sheet.put("cancelling", Columns.flags(sheets, OpenSheet::cancelling));
    sheet.put("state", Columns.texts(sheets, s -> s.state().name()));
    sheet.put("end", Columns.texts(sheets, s -> s.end().name()));
    work.write(SHEETS, sheet);
  }

  private record Entry(UUID booking, int position, LedgerEntry entry, String kind) {
    static Stream<Entry> of(List<LedgerEntry> entries, String kind) {
      var booking = Ids.next();
      return IntStream.range(0, entries.size())
          .mapToObj(n -> new Entry(booking, n, entries.get(n), kind));
    }
  }

  private void money(SheetMove move, Moves moves) {
    var money = move.money();
    var entries =
        Stream.concat(Entry.of(money.capture(), "CAPTURE"), Entry.of(money.release(), "RELEASE"))
            .toList();
    if (entries.isEmpty()) {
      return;
    }
    var row = names(move.after());
    row.put("store", move.after().store().value());
    row.put("depositTaken", money.captured().fromDeposit().amount());
    row.put("creditTaken", money.captured().onCredit().amount());
    row.put("depositFreed", money.released().fromDeposit().amount());
    row.put("creditFreed", money.released().onCredit().amount());
    work.write(MOVE_MONEY, row);
    row.put("sheet", move.after().sheetNo());
    row.put("booking", entries.stream().map(Entry::booking).toArray(UUID[]::new));
    row.put("position", Columns.longs(entries, Entry::position));
    row.put("account", Columns.texts(entries, entry -> entry.entry().account().name()));
    row.put("amount", Columns.longs(entries, entry -> entry.entry().amount().amount()));
    row.put("kind", Columns.texts(entries, Entry::kind));
    row.put("document", Columns.texts(entries, entry -> move.after().sheetNo()));
    row.put("at", Columns.instant(moves.at()));
    work.write(BOOK_MONEY, row);
  }

  private void stock(SheetMove move, Moves moves) {
    var stock = move.stock();
    if (stock.isEmpty()) {
      return;
    }
    var row = names(move.after());
    row.put("sku", Columns.texts(stock, s -> s.sku().value()));
    row.put("shipped", Columns.longs(stock, StockMove::shipped));
    row.put("freed", Columns.longs(stock, StockMove::freed));
    row.put("special", Columns.texts(stock, s -> s.special().orElse(null)));
    row.put("atSpecial", Columns.longs(stock, StockMove::atSpecial));
    row.put("sequence", moves.sequence());
    row.put("kind", move.shipmentNo().isPresent() ? "SHIP" : "CANCEL");
    row.put("document", move.shipmentNo().orElse(move.after().sheetNo()));
    row.put("at", Columns.instant(moves.at()));
    work.write(MOVE_STOCK, row);
  }

  private void shipment(String number, SheetMove move, Moves moves) {
    var row = names(move.after());
    row.put("shipment", number);
    row.put("sheet", move.after().sheetNo());
    row.put("at", Columns.instant(moves.at()));
    work.write(SHIPMENT, row);
    move.facts().stream()
        .filter(SheetShipped.class::isInstance)
        .map(SheetShipped.class::cast)
        .forEach(sale -> sale(sale, moves));
  }

  private void sale(SheetShipped sale, Moves moves) {
    var lines = sale.lines();
    var row = new HashMap<String, @Nullable Object>();
    row.put("centre", sale.centre().value());
    row.put("shipment", sale.shipmentNo());
    row.put("sheet", sale.sheetNo());
    row.put("store", sale.store().value());
    row.put("lineNo", Columns.longs(lines, SheetShipped.Line::no));
    row.put("sku", Columns.texts(lines, line -> line.sku().value()));
    row.put("quantity", Columns.longs(lines, SheetShipped.Line::quantity));
    row.put("gross", Columns.longs(lines, line -> line.gross().amount()));
    row.put("vat", Columns.longs(lines, line -> line.vat().amount()));
    row.put("taxClass", Columns.texts(lines, line -> line.taxClass().name()));
    row.put("at", Columns.instant(moves.at()));
    work.write(SALE, row);
  }

  private static Map<String, @Nullable Object> names(OpenSheet sheet) {
    var names = new HashMap<String, @Nullable Object>();
    names.put("centre", sheet.centre().value());
    return names;
  }
}
