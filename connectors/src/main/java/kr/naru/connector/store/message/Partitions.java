package kr.naru.connector.store.message;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Messages are kept by day; the days to come are prepared a week ahead. */
public final class Partitions {
  private static final int DAYS_AHEAD = 8;

  private final JdbcClient jdbc;

  public Partitions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Doing it twice, or on two instances at once, changes nothing. */
  public void ensure() {
    jdbc.sql("select ensure_day_partitions((now() at time zone 'UTC')::date, :days)")
        .param("days", DAYS_AHEAD)
        .query((row, n) -> n)
        .list();
  }
}
