package kr.naru.connector.store.order;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.naru.connector.store.Columns;
import kr.naru.connector.store.RoundTrip;
import kr.naru.connector.store.Sql;
import kr.naru.connector.store.UnitOfWork;
import kr.naru.connector.store.message.Answer;
import kr.naru.connector.store.message.Inbox;
import kr.naru.connector.store.message.RequestKey;
import kr.naru.domain.order.Floor;
import kr.naru.domain.order.OpenSheet;
import kr.naru.domain.order.OrderNo;
import kr.naru.domain.order.SheetMove;
import kr.naru.domain.shared.CentreId;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * The one writer of what becomes of accepted sheets, their money and stock.
 *
 * <p>Locks are taken as an order takes them: accounts of stores first, then SKUs, each in order.
 */
public final class FloorBooks {
  private static final Sql ACCOUNTS_LOCK = Sql.file("floor/accounts-lock.sql");
  private static final Sql SHEETS = Sql.file("floor/sheets.sql");
  private static final Sql STOCK_LOCK = Sql.file("floor/stock-lock.sql");
  private static final Sql SITUATION = Sql.file("floor/situation.sql");
  private static final Sql RUN = Sql.file("floor/run.sql");
  private static final Sql ACCEPTED = Sql.file("floor/accepted.sql");

  private final JdbcOperations jdbc;
  private final Inbox inbox;
  private final FloorWriting writing;

  public FloorBooks(JdbcOperations jdbc, Inbox inbox, UnitOfWork work) {
    this.jdbc = jdbc;
    this.inbox = inbox;
    this.writing = new FloorWriting(work);
  }

  /**
   * Sheets opened for a step, with locks held.
   *
   * @param answered the answer given before, when the message is a repeat; then nothing is locked
   * @param booked whether the shipment asked for was booked before
   * @param hasLeft whether it is one of those whose trucks have left
   * @param now business time
   */
  public record Opened(
      Optional<Answer> answered,
      List<OpenSheet> sheets,
      boolean booked,
      boolean hasLeft,
      Floor floor,
      Instant now) {

    public Optional<OpenSheet> sheet(String number) {
      return sheets.stream().filter(sheet -> sheet.sheetNo().equals(number)).findFirst();
    }
  }

  /**
   * What a step is about.
   *
   * @param shipmentNo empty when it is no shipment
   * @param at system time; the books add the centre's clock shift
   */
  public record Step(RequestKey key, List<String> sheetNos, String shipmentNo, Instant at) {}

  public Opened open(Step step) {
    var centre = step.key().centre();
    var parameters =
        Map.of(
            "centre", centre.value(),
            "sheets", step.sheetNos().toArray(String[]::new),
            "shipment", step.shipmentNo(),
            "at", Columns.instant(step.at()));
    var trip = new RoundTrip();
    var request = inbox.open(step.key(), trip);
    trip.ask(ACCOUNTS_LOCK, parameters, (row, n) -> row.getString(1));
    trip.ask(STOCK_LOCK, parameters, (row, n) -> row.getString(1));
    var lines = trip.ask(SHEETS, parameters, (row, n) -> FloorRows.line(centre, row));
    var situation = trip.ask(SITUATION, parameters, FloorRows::situation);
    trip.make(jdbc);
    var known = situation.first().orElseThrow();
    return new Opened(
        request.answered(),
        FloorRows.sheets(lines.rows()),
        known.booked(),
        known.hasLeft(),
        known.floor(),
        known.now());
  }

  /** Sheets with shipped lines that have not left yet. */
  public List<String> ofRun(CentreId centre, String route, String day) {
    return numbers(RUN, Map.of("centre", centre.value(), "route", route, "day", day));
  }

  /** The accepted sheets of an order. */
  public List<String> accepted(CentreId centre, OrderNo order) {
    return numbers(ACCEPTED, Map.of("centre", centre.value(), "orderNo", order.value()));
  }

  private List<String> numbers(Sql sql, Map<String, Object> parameters) {
    var trip = new RoundTrip();
    var numbers = trip.ask(sql, parameters, (row, n) -> row.getString(1));
    trip.make(jdbc);
    return numbers.rows();
  }

  /**
   * @param sequence of the WMS for what changes stock; 0 for none
   */
  public record Moves(List<SheetMove> moves, long sequence, Instant at) {}

  public void write(Moves moves) {
    if (!moves.moves().isEmpty()) {
      writing.write(moves);
    }
  }

  /** The WMS's number of a change of stock was seen; 0 is none. */
  public void received(CentreId centre, long sequence) {
    if (sequence > 0) {
      writing.received(centre, sequence);
    }
  }
}
