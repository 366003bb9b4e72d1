package kr.naru.connector.store.order;

import java.util.Map;
import kr.naru.connector.store.RoundTrip;
import kr.naru.connector.store.Sql;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Keeps how far the WMS's numbers are heard without a gap, so that asking for gaps stays cheap.
 *
 * <p>Doing it late, twice, or on two instances at once changes no answer.
 */
public final class StockHeard {
  private static final Sql BEGIN = Sql.file("stock/heard-begin.sql");
  private static final Sql HEARD = Sql.file("stock/heard.sql");

  private final JdbcOperations jdbc;

  public StockHeard(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  public void keep() {
    var trip = new RoundTrip();
    trip.write(BEGIN, Map.of());
    trip.write(HEARD, Map.of());
    trip.make(jdbc);
  }
}
