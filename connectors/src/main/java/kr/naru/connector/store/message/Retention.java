package kr.naru.connector.store.message;

import java.util.Map;
import kr.naru.connector.store.RoundTrip;
import kr.naru.connector.store.Sql;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Keeps room for the days to come and forgets answers nobody may ask for any more.
 *
 * <p>Journal, facts and deliveries are kept by day, prepared a week ahead. Doing either twice, or
 * on two instances at once, changes nothing.
 */
public final class Retention {
  private static final Sql DAYS = Sql.file("message/days-ahead.sql");
  private static final Sql PURGE = Sql.file("message/inbox-purge.sql");

  private final JdbcTemplate jdbc;

  public Retention(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  public void keep() {
    run(DAYS);
    run(PURGE);
  }

  private void run(Sql sql) {
    var trip = new RoundTrip();
    trip.write(sql, Map.of());
    trip.make(jdbc);
  }
}
