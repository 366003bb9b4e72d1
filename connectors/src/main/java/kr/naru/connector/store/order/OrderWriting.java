package kr.naru.connector.store.order;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import kr.naru.connector.store.Columns;
import kr.naru.connector.store.Ids;
import kr.naru.connector.store.Sql;
import kr.naru.connector.store.UnitOfWork;
import kr.naru.domain.money.LedgerEntry;
import kr.naru.domain.order.Decided;
import kr.naru.domain.order.SheetOutcome.Accepted;
import org.jspecify.annotations.Nullable;

/** Writes a decided order: the order itself, its holds on stock and money, and their movements. */
final class OrderWriting {
  private static final Sql ORDER = Sql.file("order/write-order.sql");
  private static final Sql SHEETS = Sql.file("order/write-sheets.sql");
  private static final Sql LINES = Sql.file("order/write-lines.sql");
  private static final Sql HOLD_STOCK = Sql.file("order/hold-stock.sql");
  private static final Sql MOVE_STOCK = Sql.file("order/move-stock.sql");
  private static final Sql HOLD_MONEY = Sql.file("order/hold-money.sql");
  private static final Sql BOOK_MONEY = Sql.file("order/book-money.sql");

  private final UnitOfWork work;

  OrderWriting(UnitOfWork work) {
    this.work = work;
  }

  void write(Decided order) {
    work.write(ORDER, header(order));
    var sheets = with(order, SheetRow.columns(order));
    sheets.put("basis", order.basis().name());
    work.write(SHEETS, sheets);
    work.write(LINES, with(order, LineRow.columns(order)));
    if (order.promise().anyAccepted()) {
      holdMoney(order);
      holdStock(order);
    }
  }

  private static Map<String, @Nullable Object> header(Decided order) {
    var asked = order.asked();
    var row = names(order);
    row.put("store", asked.store().value());
    row.put("clientOrderNo", asked.clientOrderNo().orElse(null));
    row.put("channel", asked.channel().name());
    row.put("actor", asked.actor());
    row.put("policy", asked.policy().name());
    row.put("reorderOf", asked.reorderOf().map(Object::toString).orElse(null));
    row.put("placedAt", Columns.instant(order.at()));
    return row;
  }

  private void holdMoney(Decided order) {
    var accepted = order.promise().accepted();
    var entries =
        accepted.stream()
            .flatMap(sheet -> Entry.of(order, sheet))
            .filter(entry -> entry.amount() != 0)
            .toList();
    var row = names(order);
    row.put("store", order.asked().store().value());
    row.put("fromDeposit", sum(accepted, sheet -> sheet.cover().fromDeposit().amount()));
    row.put("onCredit", sum(accepted, sheet -> sheet.cover().onCredit().amount()));
    row.put("booking", entries.stream().map(Entry::booking).toArray(UUID[]::new));
    row.put("position", Columns.longs(entries, Entry::position));
    row.put("account", Columns.texts(entries, Entry::account));
    row.put("amount", Columns.longs(entries, Entry::amount));
    row.put("document", Columns.texts(entries, Entry::document));
    row.put("at", Columns.instant(order.at()));
    work.write(HOLD_MONEY, row);
    work.write(BOOK_MONEY, row);
  }

  private void holdStock(Decided order) {
    var holds = StockHold.of(order);
    if (!holds.isEmpty()) {
      var row = names(order);
      row.put("sku", Columns.texts(holds, hold -> hold.sku().value()));
      row.put("quantity", Columns.longs(holds, StockHold::quantity));
      row.put("special", Columns.texts(holds, hold -> hold.special().orElse(null)));
      row.put("atSpecial", Columns.longs(holds, StockHold::atSpecial));
      row.put("id", Stream.generate(Ids::next).limit(holds.size()).toArray(UUID[]::new));
      row.put("at", Columns.instant(order.at()));
      work.write(MOVE_STOCK, row);
      work.writeLast(HOLD_STOCK, row);
    }
  }

  private record Entry(UUID booking, int position, String account, long amount, String document) {
    static Stream<Entry> of(Decided order, Accepted sheet) {
      var booking = Ids.next();
      var entries = LedgerEntry.hold(sheet.cover());
      return Stream.iterate(0, n -> n < entries.size(), n -> n + 1)
          .map(
              n ->
                  new Entry(
                      booking,
                      n,
                      entries.get(n).account().name(),
                      entries.get(n).amount().amount(),
                      order.orderNo().sheet(sheet.sheet())));
    }
  }

  private static long sum(List<Accepted> sheets, ToLongFunction<Accepted> amount) {
    return sheets.stream().mapToLong(amount).sum();
  }

  private static Map<String, @Nullable Object> with(
      Decided order, Map<String, @Nullable Object> columns) {
    columns.putAll(names(order));
    return columns;
  }

  private static Map<String, @Nullable Object> names(Decided order) {
    var names = new HashMap<String, @Nullable Object>();
    names.put("centre", order.asked().centre().value());
    names.put("orderNo", order.orderNo().value());
    return names;
  }
}
