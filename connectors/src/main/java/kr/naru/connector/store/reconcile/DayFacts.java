package kr.naru.connector.store.reconcile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.naru.connector.store.Columns;
import kr.naru.connector.store.FactKinds;
import kr.naru.connector.store.RoundTrip;
import kr.naru.connector.store.Sql;
import kr.naru.connector.store.StoreJson;
import kr.naru.domain.reconcile.Booked;
import kr.naru.domain.reconcile.Entry;
import kr.naru.domain.shared.CentreId;
import kr.naru.domain.shared.Fact;
import kr.naru.domain.shared.Won;
import org.springframework.jdbc.core.JdbcOperations;

/** What the hub holds of a delivery day: its facts, and what its own books make of them. */
public final class DayFacts {
  private static final Sql FACTS = Sql.file("reconcile/facts.sql");
  private static final Sql OWN = Sql.file("reconcile/own.sql");
  private static final Sql PROMISE = Sql.file("reconcile/promise.sql");

  private final JdbcOperations jdbc;

  public DayFacts(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A fact about a sheet of the day.
   *
   * @param told whether the lane asked for was to be told
   * @param due whether that was done, or given up, by the time asked for
   * @param known whether it was decided by then
   * @param shipment of the report behind it; empty when there is none
   * @param said what the WMS calls that report; empty when there is none
   * @param stockHeld lines of the sheet for which stock is held
   */
  public record DayFact(
      UUID id,
      UUID message,
      Instant at,
      Fact fact,
      boolean told,
      boolean due,
      boolean known,
      Optional<String> shipment,
      Optional<String> said,
      Set<Integer> stockHeld) {}

  /**
   * In the order they were told.
   *
   * @param lane empty for none
   * @param asOf by the database's clock
   */
  public List<DayFact> facts(CentreId centre, LocalDate day, String lane, Instant asOf) {
    var names =
        Map.of(
            "centre", centre.value(),
            "day", day.toString(),
            "lane", lane,
            "asOf", Columns.instant(asOf));
    var trip = new RoundTrip();
    var facts = trip.ask(FACTS, names, (row, n) -> fact(row));
    trip.make(jdbc);
    return facts.rows();
  }

  /** The hub's own books on the day's sheets, as if they were a statement. */
  public List<Booked> own(CentreId centre, LocalDate day) {
    var trip = new RoundTrip();
    var own =
        trip.ask(
            OWN, Map.of("centre", centre.value(), "day", day.toString()), (row, n) -> booked(row));
    trip.make(jdbc);
    return own.rows();
  }

  /** What is promised of an article, and what its open lines come to. */
  public record Promised(String sku, long promised, long open, Instant at) {}

  /** Of every article of the day. */
  public List<Promised> promised(CentreId centre, LocalDate day) {
    var trip = new RoundTrip();
    var promised =
        trip.ask(
            PROMISE,
            Map.of("centre", centre.value(), "day", day.toString()),
            (row, n) ->
                new Promised(
                    row.getString("sku"),
                    row.getLong("promised"),
                    row.getLong("open"),
                    row.getTimestamp("at").toInstant()));
    trip.make(jdbc);
    return promised.rows();
  }

  private static DayFact fact(ResultSet row) throws SQLException {
    return new DayFact(
        row.getObject("id", UUID.class),
        row.getObject("message", UUID.class),
        row.getTimestamp("at").toInstant(),
        FactKinds.read(row.getString("kind"), row.getString("payload")),
        row.getBoolean("told"),
        row.getBoolean("due"),
        row.getBoolean("known"),
        Optional.ofNullable(row.getString("shipment")),
        Optional.ofNullable(row.getString("said")),
        Set.copyOf(StoreJson.list(row.getString("held"), Integer.class)));
  }

  private static Booked booked(ResultSet row) throws SQLException {
    return new Booked(
        row.getString("event"),
        row.getString("sheet_no"),
        row.getString("store"),
        new Entry(
            row.getString("kind"),
            row.getInt("line"),
            row.getString("sku"),
            row.getLong("quantity"),
            new Won(row.getLong("won"))));
  }
}
