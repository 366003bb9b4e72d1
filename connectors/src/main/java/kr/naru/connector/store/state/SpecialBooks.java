package kr.naru.connector.store.state;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.naru.connector.store.Columns;
import kr.naru.connector.store.RoundTrip;
import kr.naru.connector.store.Sql;
import kr.naru.domain.price.SpecialTurned;
import kr.naru.domain.price.SpecialTurned.Turn;
import kr.naru.domain.shared.CentreId;
import kr.naru.domain.shared.Sku;
import kr.naru.domain.shared.Won;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * The one writer of turns of specials. A window that went by while nobody looked is told whole; one
 * that was over before it was known is not told.
 *
 * <p>Instances tell it once, though their clocks differ: the latest time seen counts.
 */
public final class SpecialBooks {
  private static final Sql DUE = Sql.file("state/specials-due.sql");
  private static final Sql CLOCK = Sql.file("state/specials-clock.sql");
  private static final Sql TURN = Sql.file("state/specials.sql");

  private final JdbcOperations jdbc;

  public SpecialBooks(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Centres where a special begins or ends.
   *
   * @param at system time
   */
  public List<CentreId> due(Instant at) {
    var trip = new RoundTrip();
    var due =
        trip.ask(
            DUE,
            Map.of("at", Columns.instant(at)),
            (row, n) -> new CentreId(row.getString("centre")));
    trip.make(jdbc);
    return due.rows();
  }

  /** What begins and ends now; told once. */
  public List<SpecialTurned> turn(CentreId centre, Instant at) {
    var trip = new RoundTrip();
    trip.write(CLOCK, Map.of("centre", centre.value(), "at", Columns.instant(at)));
    var turned = trip.ask(TURN, Map.of("centre", centre.value()), (row, n) -> turned(centre, row));
    trip.make(jdbc);
    return turned.rows();
  }

  private static SpecialTurned turned(CentreId centre, ResultSet row) throws SQLException {
    return new SpecialTurned(
        centre,
        row.getString("special"),
        new Sku(row.getString("sku")),
        Turn.valueOf(row.getString("turn")),
        new Won(row.getLong("price")),
        row.getTimestamp("valid_from").toInstant(),
        row.getTimestamp("valid_until").toInstant(),
        Optional.ofNullable(row.getObject("cap", Long.class)),
        row.getTimestamp("at").toInstant());
  }
}
