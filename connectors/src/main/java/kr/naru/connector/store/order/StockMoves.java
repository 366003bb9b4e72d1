package kr.naru.connector.store.order;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kr.naru.connector.store.Columns;
import kr.naru.connector.store.RoundTrip;
import kr.naru.connector.store.Sql;
import kr.naru.connector.store.StoreJson;
import kr.naru.domain.shared.CentreId;
import kr.naru.domain.shared.Sku;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Movements the WMS tells of, in any order: each changes the stock once, unless a count with a
 * later number has it already.
 */
public final class StockMoves {
  private static final Sql MOVEMENT = Sql.file("floor/movement.sql");
  private static final Sql ROWS = Sql.file("floor/stock-rows.sql");
  private static final Sql LOCK = Sql.file("floor/stock-rows-lock.sql");

  private final JdbcOperations jdbc;

  public StockMoves(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /** The rows of the SKUs of {@code rows} are there, and this transaction's. */
  public static void lock(RoundTrip trip, Map<String, ?> parameters) {
    trip.write(ROWS, parameters);
    trip.ask(LOCK, parameters, (row, n) -> row.getString(1));
  }

  /** Changes in base units, under the WMS's number. */
  public record Move(long sequence, Sku sku, long onHand, long held, String reason) {}

  /**
   * The SKUs of movements that were new.
   *
   * @param at system time
   */
  public List<String> apply(CentreId centre, List<Move> moves, Instant at) {
    var parameters =
        Map.of(
            "centre", centre.value(),
            "rows", StoreJson.rows(moves),
            "at", Columns.instant(at));
    var trip = new RoundTrip();
    lock(trip, parameters);
    var moved = trip.ask(MOVEMENT, parameters, (row, n) -> row.getString(1));
    trip.make(jdbc);
    return moved.rows();
  }
}
