package kr.naru.connector.store.order;

import java.time.Instant;
import java.util.Optional;
import kr.naru.connector.store.RoundTrip;
import kr.naru.connector.store.UnitOfWork;
import kr.naru.connector.store.message.Answer;
import kr.naru.connector.store.message.Inbox;
import kr.naru.connector.store.message.RequestKey;
import kr.naru.connector.store.order.OrderReading.Locks;
import kr.naru.domain.order.Decided;
import kr.naru.domain.order.PlaceOrder;
import kr.naru.domain.shared.CentreId;
import kr.naru.domain.shared.StoreCode;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * The one writer of orders, and of the money and stock they hold.
 *
 * <p>A promise costs two round trips: read, write and commit; one more where stock is scarce.
 */
public final class OrderBooks {
  private final JdbcOperations jdbc;
  private final Inbox inbox;
  private final OrderWriting writing;

  public OrderBooks(JdbcOperations jdbc, Inbox inbox, UnitOfWork work) {
    this.jdbc = jdbc;
    this.inbox = inbox;
    this.writing = new OrderWriting(work);
  }

  /** Either the answer given before, or what is known for a first decision, its funds locked. */
  public record Opened(Optional<Answer> answered, Optional<OrderView> view) {}

  /**
   * Opens an order for decision within the current transaction.
   *
   * @param at system time; the books add the centre's clock shift
   * @throws UnknownStore when the centre has no such member
   */
  public Opened open(RequestKey key, PlaceOrder order, Instant at) {
    var trip = new RoundTrip();
    var request = inbox.open(key, trip);
    var reading = new OrderReading(order, at, trip, Locks.FUNDS);
    trip.make(jdbc);

    var answered = request.answered();
    return answered.isPresent()
        ? new Opened(answered, Optional.empty())
        : new Opened(answered, Optional.of(viewOf(reading, order)));
  }

  /** What is known, with the stock locked too: others wait, and nobody takes it meanwhile. */
  public OrderView lock(PlaceOrder order, Instant at) {
    return read(order, at, Locks.FUNDS_AND_STOCK);
  }

  /** What is known, with nothing locked: for a quote. */
  public OrderView look(PlaceOrder order, Instant at) {
    return read(order, at, Locks.NONE);
  }

  private OrderView read(PlaceOrder order, Instant at, Locks locks) {
    var trip = new RoundTrip();
    var reading = new OrderReading(order, at, trip, locks);
    trip.make(jdbc);
    return viewOf(reading, order);
  }

  public void write(Decided order) {
    writing.write(order);
  }

  private static OrderView viewOf(OrderReading reading, PlaceOrder order) {
    return reading.view().orElseThrow(() -> new UnknownStore(order.centre(), order.store()));
  }

  /** The ERP has not told this centre of such a store. */
  public static final class UnknownStore extends RuntimeException {
    public UnknownStore(CentreId centre, StoreCode store) {
      super("Centre " + centre + " has no member store '" + store + "'");
    }
  }
}
