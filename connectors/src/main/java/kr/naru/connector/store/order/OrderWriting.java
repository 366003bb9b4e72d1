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
  private static final Sql HOLD_STOCK = Sql.file("order/hold-stock.sql");

  private final UnitOfWork work;

  OrderWriting(UnitOfWork work) {
    this.work = work;
  }

  void write(Decided order) {
    var holds = StockHold.of(order);
    var all = header(order);
    all.putAll(SheetRow.columns(order));
    all.putAll(LineRow.columns(order));
    all.putAll(money(order));
    all.putAll(stock(holds));
    work.write(ORDER, all);
    if (!holds.isEmpty()) {
      work.writeLast(HOLD_STOCK, all);
    }
  }

  private static Map<String, @Nullable Object> header(Decided order) {
    var asked = order.asked();
    var row = new HashMap<String, @Nullable Object>();
    row.put("centre", asked.centre().value());
    row.put("orderNo", order.orderNo().value());
    row.put("store", asked.store().value());
    row.put("clientOrderNo", asked.clientOrderNo().orElse(null));
    row.put("channel", asked.channel().name());
    row.put("actor", asked.actor());
    row.put("policy", asked.policy().name());
    row.put("reorderOf", asked.reorderOf().map(Object::toString).orElse(null));
    row.put("basis", order.basis().name());
    row.put("at", Columns.instant(order.at()));
    return row;
  }

  private static Map<String, Object> money(Decided order) {
    var accepted = order.promise().accepted();
    var entries =
        accepted.stream()
            .flatMap(sheet -> Entry.of(order, sheet))
            .filter(entry -> entry.amount() != 0)
            .toList();
    return Map.of(
        "anyAccepted", Boolean.toString(order.promise().anyAccepted()),
        "fromDeposit", sum(accepted, sheet -> sheet.cover().fromDeposit().amount()),
        "onCredit", sum(accepted, sheet -> sheet.cover().onCredit().amount()),
        "entryCount", entries.size(),
        "booking", entries.stream().map(Entry::booking).toArray(UUID[]::new),
        "position", Columns.longs(entries, Entry::position),
        "account", Columns.texts(entries, Entry::account),
        "amount", Columns.longs(entries, Entry::amount),
        "document", Columns.texts(entries, Entry::document));
  }

  private static Map<String, Object> stock(List<StockHold> holds) {
    return Map.of(
        "heldSku", Columns.texts(holds, hold -> hold.sku().value()),
        "heldQuantity", Columns.longs(holds, StockHold::quantity),
        "special", Columns.texts(holds, hold -> hold.special().orElse(null)),
        "atSpecial", Columns.longs(holds, StockHold::atSpecial),
        "movement", Stream.generate(Ids::next).limit(holds.size()).toArray(UUID[]::new));
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
}
