package kr.naru.connector.store.state;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kr.naru.connector.store.Columns;
import kr.naru.connector.store.RoundTrip;
import kr.naru.connector.store.Sql;
import kr.naru.connector.store.StoreJson;
import kr.naru.domain.price.ExposedPriceRule.Exposed;
import kr.naru.domain.shared.CentreId;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * The one writer of exposed prices: made anew when masters came or an instant of theirs passed; a
 * SKU's version grows when something differs.
 */
public final class PriceBooks {
  private static final Sql DUE = Sql.file("price/due.sql");
  private static final Sql LOCK = Sql.file("price/lock.sql");
  private static final Sql TAKE = Sql.file("price/take.sql");
  private static final Sql WRITE = Sql.file("price/write.sql");
  private static final Sql COMPUTED = Sql.file("price/computed.sql");

  private final JdbcOperations jdbc;

  public PriceBooks(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Centres whose prices may have moved.
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

  /** Makes the prices of a centre anew, unless another instance does. */
  public void make(CentreId centre, Instant at) {
    var names = Map.of("centre", centre.value(), "at", Columns.instant(at));
    var trip = new RoundTrip();
    var mine = trip.ask(LOCK, names, (row, n) -> row.getBoolean(1));
    trip.write(TAKE, names);
    var reading = new PriceReading(trip, names);
    trip.make(jdbc);
    if (mine.first().orElse(false)) {
      write(centre, reading.situation(), reading.exposed());
    }
  }

  private void write(CentreId centre, PriceReading.Situation now, List<Exposed> exposed) {
    var trip = new RoundTrip();
    trip.write(
        WRITE,
        Map.of(
            "centre", centre.value(),
            "sku", Columns.texts(exposed, price -> price.sku().value()),
            "byGroup", Columns.texts(exposed, price -> StoreJson.text(price.groups())),
            "byStore", Columns.texts(exposed, price -> StoreJson.text(price.stores()))));
    trip.write(COMPUTED, Map.of("centre", centre.value(), "now", now.now(), "next", now.next()));
    trip.make(jdbc);
  }
}
