package kr.naru.connector.store.order;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.naru.connector.store.Columns;
import kr.naru.connector.store.RoundTrip;
import kr.naru.connector.store.RoundTrip.Slot;
import kr.naru.connector.store.Sql;
import kr.naru.domain.order.PlaceOrder;

/** The statements that read what a promise needs; with locks where it is to be kept. */
final class OrderReading {
  private static final Sql BUYER = Sql.file("order/buyer.sql");
  private static final Sql OFFERS = Sql.file("order/offers.sql");
  private static final Sql FUNDS = Sql.file("order/funds.sql");
  private static final Sql FUNDS_LOCK = Sql.file("order/funds-lock.sql");
  private static final Sql STOCK_LOCK = Sql.file("order/stock-lock.sql");

  private final Slot<BuyerRow> buyer;
  private final Slot<OrderRows.OfferRow> offers;
  private final Slot<OrderRows.FundsRow> funds;
  private final Optional<Slot<OrderRows.StockRow>> stock;

  /** What nobody else may change before this transaction ends. */
  enum Locks {
    NONE,
    FUNDS,
    FUNDS_AND_STOCK
  }

  OrderReading(PlaceOrder order, Instant at, RoundTrip trip, Locks locks) {
    var asked = order.lines().stream().map(line -> line.article()).distinct();
    Map<String, Object> parameters =
        Map.of(
            "centre", order.centre().value(),
            "store", order.store().value(),
            "at", Columns.instant(at),
            "articles", asked.toArray(String[]::new));
    this.buyer = trip.ask(BUYER, parameters, BuyerRow::of);
    this.offers = trip.ask(OFFERS, parameters, OrderRows::offer);
    this.funds = trip.ask(locks == Locks.NONE ? FUNDS : FUNDS_LOCK, parameters, OrderRows::funds);
    this.stock =
        locks == Locks.FUNDS_AND_STOCK
            ? Optional.of(trip.ask(STOCK_LOCK, parameters, OrderRows::stock))
            : Optional.empty();
  }

  /** Empty when the centre has no such store. */
  Optional<OrderView> view() {
    return buyer.first().map(row -> new KnownOf(row, funds.first()).view(offers.rows(), locked()));
  }

  private List<OrderRows.StockRow> locked() {
    return stock.map(Slot::rows).orElse(List.of());
  }
}
