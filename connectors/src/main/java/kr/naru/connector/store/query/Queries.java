package kr.naru.connector.store.query;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import kr.naru.connector.store.RoundTrip;
import kr.naru.connector.store.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Read sides: one statement each, which makes the JSON of its answer itself.
 *
 * <p>What a caller may look up is decided before, by store; every statement is bound to a centre.
 */
public final class Queries {
  private static final Sql PLANNED_ANEW = Sql.file("query/planned-anew.sql");

  private final JdbcOperations jdbc;

  public Queries(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /** The first column of the first row; empty when there is none. */
  public Optional<byte[]> json(Sql sql, Map<String, ? extends @Nullable Object> parameters) {
    return text(sql, parameters).map(json -> json.getBytes(StandardCharsets.UTF_8));
  }

  public Optional<String> text(Sql sql, Map<String, ? extends @Nullable Object> parameters) {
    var trip = new RoundTrip();
    trip.ask(PLANNED_ANEW, Map.of(), (row, n) -> row.getString(1));
    var rows = trip.ask(sql, parameters, (row, n) -> Optional.ofNullable(row.getString(1)));
    trip.make(jdbc);
    return rows.first().flatMap(found -> found);
  }
}
