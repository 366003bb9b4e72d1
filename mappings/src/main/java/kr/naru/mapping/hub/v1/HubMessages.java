package kr.naru.mapping.hub.v1;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.naru.domain.day.DayClosed;
import kr.naru.domain.order.HoldsReleased;
import kr.naru.domain.order.OrderAccepted;
import kr.naru.domain.order.SheetShipped;
import kr.naru.domain.price.PricesChanged;
import kr.naru.domain.product.CategoriesChanged;
import kr.naru.domain.reconcile.StatementAsked;
import kr.naru.domain.shared.Fact;
import kr.naru.domain.shared.HubDayCounted;
import kr.naru.domain.shared.Won;
import kr.naru.domain.stock.AvailabilityChanged;
import kr.naru.mapping.wire.CategoryRow;
import kr.naru.mapping.wire.DayMessage;
import kr.naru.mapping.wire.Envelope.Saying;
import kr.naru.mapping.wire.PriceRows;
import kr.naru.mapping.wire.PriceRows.PriceRow;
import kr.naru.mapping.wire.StatementAskedMessage;
import kr.naru.mapping.wire.StockRow;

/** What the HUB is told, version 1; whole won, quantities in base units. */
public final class HubMessages {
  private final Pseudonyms stores;

  public HubMessages(Pseudonyms stores) {
    this.stores = stores;
  }

  /**
   * What is counted of a fact before it is sent.
   *
   * @param amount its part of the day's sum: won, or rows
   * @param at its business time
   */
  public record Counted(HubStream stream, long amount, Instant at) {}

  /** A line of an order, a cancellation or a sale. */
  public record Line(int line, String sku, long quantity, long gross) {}

  /** {@code kr.naru.hub.order.v1}. */
  public record Order(
      long sequence,
      String businessDay,
      String orderNo,
      String sheetNo,
      String sheet,
      String store,
      String deliveryDay,
      long gross,
      long vat,
      List<Line> lines) {}

  /** {@code kr.naru.hub.cancel.v1}: promised goods that will not come. */
  public record Cancel(
      long sequence,
      String businessDay,
      String orderNo,
      String sheetNo,
      String store,
      String cause,
      List<Line> lines) {}

  /** {@code kr.naru.hub.sale.v1}. */
  public record Sale(
      long sequence,
      String businessDay,
      String saleNo,
      String orderNo,
      String sheetNo,
      String store,
      long gross,
      long vat,
      List<Line> lines) {}

  /** {@code kr.naru.hub.stock.v1}. */
  public record Stock(long sequence, String businessDay, List<StockRow> stock) {}

  /** {@code kr.naru.hub.prices.v1}. */
  public record Prices(long sequence, String businessDay, List<PriceRow> prices) {}

  /** {@code kr.naru.hub.categories.v1}. */
  public record Categories(long sequence, String businessDay, List<CategoryRow> categories) {}

  /** {@code kr.naru.hub.day.v1}: not numbered itself; a day of a stream is told once. */
  public record Day(
      String stream, String businessDay, long first, long last, long count, long sum) {}

  /** Where it is told. */
  public static HubStream streamOf(Fact fact) {
    return ofDays(fact).isPresent() ? HubStream.DAYS : counted(fact).stream();
  }

  /** What is told of days; it bears no number, unlike the records of all other streams. */
  public static Optional<Saying> ofDays(Fact fact) {
    return switch (fact) {
      case HubDayCounted counted -> Optional.of(day(counted));
      case DayClosed closed -> Optional.of(DayMessage.of("hub", closed));
      case StatementAsked asked -> Optional.of(StatementAskedMessage.of("hub", asked));
      default -> Optional.empty();
    };
  }

  /**
   * @throws IllegalArgumentException for a fact that is none of the HUB's business
   */
  public static Counted counted(Fact fact) {
    return switch (fact) {
      case OrderAccepted order ->
          new Counted(HubStream.ORDERS, order.gross().amount(), order.placedAt());
      case HoldsReleased freed ->
          new Counted(
              HubStream.ORDERS,
              freed.toDeposit().plus(freed.toCredit()).negated().amount(),
              freed.at());
      case SheetShipped sale -> new Counted(HubStream.SALES, sale.gross().amount(), sale.at());
      case AvailabilityChanged stock ->
          new Counted(HubStream.STOCK, stock.rows().size(), stock.at());
      case PricesChanged prices -> new Counted(HubStream.PRICES, prices.rows().size(), prices.at());
      case CategoriesChanged tree ->
          new Counted(HubStream.CATEGORIES, tree.rows().size(), tree.at());
      default -> throw new IllegalArgumentException("The HUB is not told of " + fact.kind());
    };
  }

  /** Its place among the records of its stream: the store's pseudonym, or the stream itself. */
  public String keyOf(Fact fact) {
    return switch (fact) {
      case AvailabilityChanged stock -> stock.party();
      case PricesChanged prices -> prices.party();
      case CategoriesChanged tree -> tree.party();
      case StatementAsked asked -> asked.party();
      case DayClosed day -> day.party();
      case HubDayCounted day -> day.party();
      default -> stores.of(fact.centre(), fact.party());
    };
  }

  /**
   * @param sequence its number within centre and stream
   * @param day its business day
   */
  public Saying of(Fact fact, long sequence, LocalDate day) {
    return switch (fact) {
      case OrderAccepted order ->
          new Saying("kr.naru.hub.order.v1", order.document(), order(order, sequence, day));
      case HoldsReleased freed ->
          new Saying("kr.naru.hub.cancel.v1", freed.document(), cancel(freed, sequence, day));
      case SheetShipped sale ->
          new Saying("kr.naru.hub.sale.v1", sale.document(), sale(sale, sequence, day));
      case AvailabilityChanged stock ->
          new Saying("kr.naru.hub.stock.v1", stock.document(), stock(stock, sequence, day));
      case PricesChanged prices ->
          new Saying("kr.naru.hub.prices.v1", prices.document(), prices(prices, sequence, day));
      case CategoriesChanged tree ->
          new Saying(
              "kr.naru.hub.categories.v1",
              tree.document(),
              new Categories(sequence, day.toString(), CategoryRow.of(tree)));
      default -> throw new IllegalArgumentException("The HUB is not told of " + fact.kind());
    };
  }

  private static Saying day(HubDayCounted fact) {
    return new Saying(
        "kr.naru.hub.day.v1",
        fact.document(),
        new Day(
            fact.stream(),
            fact.day().toString(),
            fact.first(),
            fact.last(),
            fact.count(),
            fact.sum()));
  }

  private Order order(OrderAccepted fact, long sequence, LocalDate day) {
    return new Order(
        sequence,
        day.toString(),
        fact.orderNo().value(),
        fact.sheetNo(),
        fact.sheet().name(),
        stores.of(fact.centre(), fact.store().value()),
        fact.deliveryDay().toString(),
        fact.gross().amount(),
        fact.vat().amount(),
        fact.lines().stream()
            .map(line -> line(line.no(), line.sku().value(), line.quantity(), line.gross()))
            .toList());
  }

  private Cancel cancel(HoldsReleased fact, long sequence, LocalDate day) {
    return new Cancel(
        sequence,
        day.toString(),
        fact.orderNo().value(),
        fact.sheetNo(),
        stores.of(fact.centre(), fact.store().value()),
        fact.cause().name(),
        fact.lines().stream()
            .map(line -> line(line.no(), line.sku().value(), line.quantity(), line.gross()))
            .toList());
  }

  private Sale sale(SheetShipped fact, long sequence, LocalDate day) {
    return new Sale(
        sequence,
        day.toString(),
        fact.shipmentNo(),
        fact.orderNo().value(),
        fact.sheetNo(),
        stores.of(fact.centre(), fact.store().value()),
        fact.gross().amount(),
        fact.vat().amount(),
        fact.lines().stream()
            .map(line -> line(line.no(), line.sku().value(), line.quantity(), line.gross()))
            .toList());
  }

  private static Stock stock(AvailabilityChanged fact, long sequence, LocalDate day) {
    return new Stock(sequence, day.toString(), fact.rows().stream().map(StockRow::of).toList());
  }

  private Prices prices(PricesChanged fact, long sequence, LocalDate day) {
    return new Prices(
        sequence,
        day.toString(),
        PriceRows.of(fact, store -> stores.of(fact.centre(), store.value())));
  }

  private static Line line(int no, String sku, long quantity, Won gross) {
    return new Line(no, sku, quantity, gross.amount());
  }
}
