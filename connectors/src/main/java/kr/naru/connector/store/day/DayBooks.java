package kr.naru.connector.store.day;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.naru.connector.store.Columns;
import kr.naru.connector.store.RoundTrip;
import kr.naru.connector.store.Sql;
import kr.naru.connector.store.StoreJson;
import kr.naru.connector.store.UnitOfWork;
import kr.naru.domain.day.DayClosed;
import kr.naru.domain.day.DayTotals;
import kr.naru.domain.shared.CentreId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** The one writer of business days, and of when what is due of them. */
public final class DayBooks {
  private static final Sql PLAN = Sql.file("day/plan.sql");
  private static final Sql CENTRES = Sql.file("day/centres.sql");
  private static final Sql NEXT = Sql.file("day/next.sql");
  private static final Sql LOCK = Sql.file("day/lock.sql");
  private static final Sql DAY = Sql.file("day/day.sql");
  private static final Sql WAIT = Sql.file("day/wait.sql");
  private static final Sql CLOSE = Sql.file("day/close.sql");
  private static final Sql STATEMENTS = Sql.file("day/statements.sql");
  private static final Sql ASK_CLOSE = Sql.file("day/ask-close.sql");
  private static final Sql ASKED = Sql.file("day/asked.sql");
  private static final Sql REOPEN = Sql.file("day/reopen.sql");

  private final JdbcOperations jdbc;
  private final UnitOfWork work;

  public DayBooks(JdbcOperations jdbc, UnitOfWork work) {
    this.jdbc = jdbc;
    this.work = work;
  }

  /** Plans every centre's days up to today and tells which centres have something due. */
  public List<CentreId> due(Instant at) {
    var trip = new RoundTrip();
    trip.write(PLAN, Map.of("at", Columns.instant(at)));
    var centres =
        trip.ask(
            CENTRES, Map.of("at", Columns.instant(at)), (row, n) -> new CentreId(row.getString(1)));
    trip.make(jdbc);
    return centres.rows();
  }

  /** A run's next step, the end of a day, or the question what partners have booked of it. */
  public enum What {
    STEP,
    CLOSE,
    ASK
  }

  /**
   * What is due first.
   *
   * @param route empty for the day itself
   */
  public record Due(CentreId centre, What what, String route, LocalDate day) {}

  public Optional<Due> next(CentreId centre, Instant at) {
    var trip = new RoundTrip();
    var due =
        trip.ask(
            NEXT,
            Map.of("centre", centre.value(), "at", Columns.instant(at)),
            (row, n) ->
                new Due(
                    centre,
                    What.valueOf(row.getString(1)),
                    row.getString(2),
                    LocalDate.parse(row.getString(3))));
    trip.make(jdbc);
    return due.first();
  }

  public enum State {
    OPEN,
    AWAITING_FLOOR,
    CLOSED
  }

  /**
   * A day, with nothing being booked until the transaction ends.
   *
   * @param revision how often it was closed
   * @param unfinished a run of it, or of a day before, is not over
   * @param afterOpenDay a day before it is not closed
   * @param newestClosed no later day is closed
   */
  public record Opened(
      State state,
      int revision,
      boolean askedToClose,
      Instant closeAt,
      Instant now,
      boolean unfinished,
      boolean afterOpenDay,
      boolean newestClosed,
      DayTotals totals) {
    public boolean isDue() {
      return !now.isBefore(closeAt);
    }
  }

  /** Empty when there is no such day. */
  public Optional<Opened> open(CentreId centre, LocalDate day, Instant at) {
    var names = names(centre, day);
    names.put("at", Columns.instant(at));
    var trip = new RoundTrip();
    trip.ask(LOCK, names, (row, n) -> "");
    var opened = trip.ask(DAY, names, (row, n) -> opened(row));
    trip.make(jdbc);
    return opened.first();
  }

  public void awaitFloor(CentreId centre, LocalDate day) {
    work.write(WAIT, names(centre, day));
  }

  public void close(DayClosed closed) {
    var names = names(closed.centre(), closed.day());
    names.put("revision", closed.revision());
    names.put("totals", StoreJson.text(closed.totals()));
    names.put("at", Columns.instant(closed.at()));
    work.write(CLOSE, names);
    work.write(STATEMENTS, names);
  }

  public void asked(CentreId centre, LocalDate day) {
    work.write(ASKED, names(centre, day));
  }

  public void askClose(CentreId centre, LocalDate day, String operator, Instant now) {
    var names = names(centre, day);
    names.put("who", operator);
    names.put("at", Columns.instant(now));
    work.write(ASK_CLOSE, names);
  }

  public void reopen(CentreId centre, LocalDate day) {
    work.write(REOPEN, names(centre, day));
  }

  private static Map<String, @Nullable Object> names(CentreId centre, LocalDate day) {
    var names = new HashMap<String, @Nullable Object>();
    names.put("centre", centre.value());
    names.put("day", day.toString());
    return names;
  }

  private static Opened opened(ResultSet row) throws SQLException {
    return new Opened(
        State.valueOf(row.getString("state")),
        row.getInt("revision"),
        row.getString("closed_by") != null,
        instant(row, "close_at"),
        row.getTimestamp("now").toInstant(),
        row.getBoolean("unfinished"),
        row.getBoolean("earlier"),
        row.getBoolean("newest_closed"),
        StoreJson.read(row.getString("totals"), DayTotals.class));
  }

  /** A day opened again has no end of its own. */
  private static Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getString(column);
    return "infinity".equals(at) ? Instant.MAX : row.getTimestamp(column).toInstant();
  }
}
