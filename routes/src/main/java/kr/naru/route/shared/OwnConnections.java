package kr.naru.route.shared;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A few connections of some work's own: no rush of orders keeps the lanes from telling or the clock
 * from beating, and no backlog of theirs keeps orders from being decided (PLT-29).
 */
public record OwnConnections(HikariDataSource pool, JdbcTemplate jdbc) implements AutoCloseable {
  private static final int WAIT_MILLIS = 10_000;

  /**
   * @param name in the hub's log, and as {@code naru-name} in PostgreSQL
   */
  public static OwnConnections to(DataSourceProperties books, String name, int connections) {
    var pool = books.initializeDataSourceBuilder().type(HikariDataSource.class).build();
    pool.setPoolName(name);
    pool.setMaximumPoolSize(connections);
    pool.setConnectionTimeout(WAIT_MILLIS);
    pool.addDataSourceProperty("ApplicationName", "naru-" + name);
    pool.addDataSourceProperty(
        "options",
        "-c lock_timeout=5000 -c statement_timeout=15000 -c timezone=UTC"
            + " -c plan_cache_mode=force_generic_plan -c max_parallel_workers_per_gather=0");
    return new OwnConnections(pool, new JdbcTemplate(pool));
  }

  @Override
  public void close() {
    pool.close();
  }
}
