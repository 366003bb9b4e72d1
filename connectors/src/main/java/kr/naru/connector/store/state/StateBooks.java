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
import kr.naru.connector.store.StoreJson;
import kr.naru.domain.money.BalanceChanged;
import kr.naru.domain.price.PricesChanged;
import kr.naru.domain.price.PricesChanged.GroupPrice;
import kr.naru.domain.price.PricesChanged.StorePrice;
import kr.naru.domain.shared.CentreId;
import kr.naru.domain.shared.Sku;
import kr.naru.domain.shared.StoreCode;
import kr.naru.domain.shared.Won;
import kr.naru.domain.stock.AvailabilityChanged;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowMapper;

/**
 * The one writer of what partners were told of states: rows newer than those, at most 500 at once.
 *
 * <p>While a partner has not taken the last message, changes gather; each row is told as it is by
 * then. Orders and shipments write nothing for it.
 */
public final class StateBooks {
  private static final Sql DUE = Sql.file("state/due.sql");
  private static final Sql BEGIN = Sql.file("state/begin.sql");
  private static final Sql LOCK = Sql.file("state/lock.sql");
  private static final Sql AVAILABILITY = Sql.file("state/availability.sql");
  private static final Sql BALANCE = Sql.file("state/balance.sql");
  private static final Sql PRICES = Sql.file("state/prices.sql");
  private static final int MAX_ROWS = 500;

  private final JdbcOperations jdbc;

  public StateBooks(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /** Of all centres: who has something to hear. */
  public List<StateStream> due() {
    var trip = new RoundTrip();
    var due = trip.ask(DUE, Map.of(), (row, n) -> stream(row));
    trip.make(jdbc);
    return due.rows();
  }

  /**
   * What is newer than the partner knows; from now on he knows it.
   *
   * @param at system time
   */
  public Optional<AvailabilityChanged> availability(StateStream stream, Instant at) {
    return next(AVAILABILITY, stream, at, (row, n) -> available(row))
        .map(n -> new AvailabilityChanged(stream.centre(), n.position(), n.rows(), n.at()));
  }

  /** The same for what stores have and owe. */
  public Optional<BalanceChanged> balance(StateStream stream, Instant at) {
    return next(BALANCE, stream, at, (row, n) -> balance(row))
        .map(n -> new BalanceChanged(stream.centre(), n.position(), n.rows(), n.at()));
  }

  /** The same for what things cost. */
  public Optional<PricesChanged> prices(StateStream stream, Instant at) {
    return next(PRICES, stream, at, (row, n) -> price(row))
        .map(n -> new PricesChanged(stream.centre(), n.position(), n.rows(), n.at()));
  }

  /** The rows of the next message. */
  private record Next<R>(long position, List<R> rows, Instant at) {}

  private record Newer<R>(R row, long position, Instant at) {}

  private <R> Optional<Next<R>> next(Sql sql, StateStream stream, Instant at, RowMapper<R> mapper) {
    var names =
        Map.of(
            "centre", stream.centre().value(),
            "stream", stream.stream(),
            "lane", stream.lane(),
            "at", Columns.instant(at),
            "limit", MAX_ROWS);
    var trip = new RoundTrip();
    trip.write(BEGIN, names);
    trip.ask(LOCK, names, (row, n) -> row.getString(1));
    var newer = trip.ask(sql, names, (row, n) -> newer(row, mapper.mapRow(row, n)));
    trip.make(jdbc);
    var rows = newer.rows().stream().map(Newer::row).toList();
    return newer.first().map(first -> new Next<>(first.position(), rows, first.at()));
  }

  private static <R> Newer<R> newer(ResultSet row, R mapped) throws SQLException {
    return new Newer<>(mapped, row.getLong("position"), row.getTimestamp("at").toInstant());
  }

  private static StateStream stream(ResultSet row) throws SQLException {
    return new StateStream(
        new CentreId(row.getString("centre")), row.getString("stream"), row.getString("lane"));
  }

  private static AvailabilityChanged.Row available(ResultSet row) throws SQLException {
    return new AvailabilityChanged.Row(
        new Sku(row.getString("key")),
        row.getLong("on_hand"),
        row.getLong("promised"),
        row.getLong("held"),
        row.getLong("available"),
        row.getLong("version"));
  }

  private static PricesChanged.Row price(ResultSet row) throws SQLException {
    return new PricesChanged.Row(
        new Sku(row.getString("key")),
        row.getLong("version"),
        StoreJson.list(row.getString("by_group"), GroupPrice.class),
        StoreJson.list(row.getString("by_store"), StorePrice.class));
  }

  private static BalanceChanged.Row balance(ResultSet row) throws SQLException {
    return new BalanceChanged.Row(
        new StoreCode(row.getString("key")),
        new Won(row.getLong("deposit")),
        new Won(row.getLong("deposit_held")),
        new Won(row.getLong("receivable")),
        new Won(row.getLong("credit_held")),
        row.getLong("version"));
  }
}
