package kr.naru.connector.store.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import kr.naru.connector.store.Columns;
import kr.naru.connector.store.RoundTrip;
import kr.naru.connector.store.Sql;
import kr.naru.connector.store.UnitOfWork;
import kr.naru.domain.delivery.Run;
import kr.naru.domain.delivery.RunState;
import kr.naru.domain.shared.CentreId;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * The one writer of runs.
 *
 * <p>A run is locked before the accounts and SKUs of its sheets.
 */
public final class RunBooks {
  private static final Sql ENSURE = Sql.file("delivery/ensure.sql");
  private static final Sql LOCK = Sql.file("delivery/lock.sql");
  private static final Sql RUN = Sql.file("delivery/run.sql");
  private static final Sql UNDELIVERED = Sql.file("delivery/open.sql");
  private static final Sql TURN = Sql.file("delivery/turn.sql");
  private static final Sql LEFT = Sql.file("delivery/left.sql");
  private static final Sql ASK_CLOSE = Sql.file("delivery/ask-close.sql");
  private static final Sql EXTEND = Sql.file("delivery/extend.sql");
  private static final Sql NEXT_DAY = Sql.file("delivery/next-day.sql");
  private static final Sql HOLIDAY = Sql.file("delivery/holiday.sql");
  private static final Sql POSTPONE = Sql.file("delivery/postpone.sql");

  private final JdbcOperations jdbc;
  private final UnitOfWork work;

  public RunBooks(JdbcOperations jdbc, UnitOfWork work) {
    this.jdbc = jdbc;
    this.work = work;
  }

  /**
   * A run, locked until the transaction ends.
   *
   * @param now business time, in the centre's {@code zone}
   * @param shipments booked of it
   */
  public record Opened(Run run, Instant now, ZoneId zone, long shipments) {}

  /**
   * Empty when there is no such run.
   *
   * @param at system time
   */
  public Optional<Opened> open(RunKey key, Instant at) {
    var names = key.names();
    names.put("at", Columns.instant(at));
    var trip = new RoundTrip();
    trip.write(ENSURE, names);
    trip.ask(LOCK, names, (row, n) -> row.getString(1));
    var run = trip.ask(RUN, names, (row, n) -> opened(key, row));
    trip.make(jdbc);
    return run.first();
  }

  /** Sheets of a run with something that did not leave; at most {@code limit}. */
  public List<String> undelivered(RunKey key, int limit) {
    var names = key.names();
    names.put("limit", limit);
    var trip = new RoundTrip();
    var sheets = trip.ask(UNDELIVERED, names, (row, n) -> row.getString(1));
    trip.make(jdbc);
    return sheets.rows();
  }

  public void turn(RunKey key, RunState next) {
    var names = key.names();
    names.put("state", next.name());
    work.write(TURN, names);
  }

  /**
   * Trucks left. Written at once, since it locks the run.
   *
   * @param at system time
   */
  public void left(RunKey key, long shipments, Instant at) {
    var names = key.names();
    names.put("shipments", (int) shipments);
    names.put("at", Columns.instant(at));
    var trip = new RoundTrip();
    trip.write(ENSURE, names);
    trip.write(LEFT, names);
    trip.make(jdbc);
  }

  public void close(RunKey key, String operator) {
    var names = key.names();
    names.put("who", operator);
    work.write(ASK_CLOSE, names);
  }

  public void extend(RunKey key, Instant cutOff) {
    var names = key.names();
    names.put("cutOff", Columns.instant(cutOff));
    work.write(EXTEND, names);
  }

  public void postpone(RunKey key, LocalDate to) {
    var names = key.names();
    names.put("to", to.toString());
    work.write(POSTPONE, names);
  }

  /** Where a run goes when its day falls out. */
  public record Elsewhere(String route, LocalDate to) {}

  /** The runs of a day that falls out, each with the day its route drives next. */
  public List<Elsewhere> elsewhere(CentreId centre, LocalDate day) {
    var names = new RunKey(centre, "", day).names();
    var trip = new RoundTrip();
    var runs =
        trip.ask(
            NEXT_DAY,
            names,
            (row, n) -> new Elsewhere(row.getString(1), LocalDate.parse(row.getString(2))));
    trip.make(jdbc);
    return runs.rows();
  }

  public void holiday(CentreId centre, LocalDate day, String name) {
    var names = new RunKey(centre, "", day).names();
    names.put("name", name);
    work.write(HOLIDAY, names);
  }

  private static Opened opened(RunKey key, ResultSet row) throws SQLException {
    var closedByOperator = row.getString("closed_by") != null;
    var run =
        new Run(
            key.centre(),
            key.route(),
            key.day(),
            RunState.valueOf(row.getString("state")),
            row.getTimestamp("cut_off").toInstant(),
            row.getTimestamp("release_at").toInstant(),
            row.getTimestamp("deadline").toInstant(),
            row.getBoolean("floor_done") && row.getBoolean("shipments_booked"),
            closedByOperator,
            row.getString("floor").equals("NARU"),
            row.getLong("sheets"),
            row.getBoolean("open"));
    return new Opened(
        run,
        row.getTimestamp("now").toInstant(),
        ZoneId.of(row.getString("zone")),
        row.getLong("shipments"));
  }
}
