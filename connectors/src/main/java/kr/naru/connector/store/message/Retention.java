package kr.naru.connector.store.message;

import java.sql.Connection;
import java.util.Map;
import kr.naru.connector.store.RoundTrip;
import kr.naru.connector.store.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Keeps room for the days to come, takes away days that are over for long enough, and forgets
 * answers nobody may ask for any more.
 *
 * <p>Journal, facts, deliveries and the access log are kept by day, prepared a week ahead. Doing
 * any of it twice, or on two instances at once, changes nothing.
 */
public final class Retention {
  private static final Sql DAYS = Sql.file("message/days-ahead.sql");
  private static final Sql PURGE = Sql.file("message/inbox-purge.sql");
  private static final Sql TROUBLE_PURGE = Sql.file("retention/trouble-purge.sql");

  private final JdbcTemplate jdbc;
  private final Kept kept;

  public Retention(JdbcTemplate jdbc, Kept kept) {
    this.jdbc = jdbc;
    this.kept = kept;
  }

  public void keep() {
    run(DAYS, Map.of());
    run(PURGE, Map.of());
    run(TROUBLE_PURGE, kept.names());
    jdbc.execute((ConnectionCallback<@Nullable Void>) this::takeOldDaysAway);
  }

  /** One session throughout: the lock that keeps other instances off belongs to it. */
  private @Nullable Void takeOldDaysAway(Connection connection) {
    var session = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
    session.setExceptionTranslator(jdbc.getExceptionTranslator());
    new OldDays(session, kept).takeAway();
    return null;
  }

  private void run(Sql sql, Map<String, ?> names) {
    var trip = new RoundTrip();
    trip.write(sql, names);
    trip.make(jdbc);
  }
}
