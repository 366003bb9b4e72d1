package kr.naru.route.lane;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A few connections of the lanes' own: no rush of orders keeps them from telling, and no backlog
 * keeps orders from being decided (PLT-29).
 */
record LaneConnections(HikariDataSource pool, JdbcTemplate jdbc) implements AutoCloseable {
  private static final int CONNECTIONS = 3;
  private static final int WAIT_MILLIS = 10_000;

  static LaneConnections to(DataSourceProperties books) {
    var pool = books.initializeDataSourceBuilder().type(HikariDataSource.class).build();
    pool.setPoolName("lanes");
    pool.setMaximumPoolSize(CONNECTIONS);
    pool.setConnectionTimeout(WAIT_MILLIS);
    pool.addDataSourceProperty("ApplicationName", "naru-lanes");
    pool.addDataSourceProperty(
        "options", "-c lock_timeout=5000 -c statement_timeout=15000 -c timezone=UTC");
    return new LaneConnections(pool, new JdbcTemplate(pool));
  }

  @Override
  public void close() {
    pool.close();
  }
}
