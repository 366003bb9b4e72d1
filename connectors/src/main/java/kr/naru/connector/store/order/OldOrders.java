package kr.naru.connector.store.order;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.naru.connector.store.RoundTrip;
import kr.naru.connector.store.Sql;
import kr.naru.domain.order.AskedLine;
import kr.naru.domain.order.OrderNo;
import kr.naru.domain.shared.CentreId;
import kr.naru.domain.shared.StoreCode;
import kr.naru.domain.shared.Won;
import org.springframework.jdbc.core.JdbcOperations;

/** Orders of the past, read to be asked for again. */
public final class OldOrders {
  private static final Sql STORE = Sql.file("query/order-store.sql");
  private static final Sql LINES = Sql.file("query/reorder-lines.sql");

  private final JdbcOperations jdbc;

  public OldOrders(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /** Its lines as they were asked, each with the unit price of then. */
  public record OldOrder(StoreCode store, List<AskedLine> lines) {}

  public Optional<OldOrder> find(CentreId centre, OrderNo number) {
    var parameters = Map.of("centre", centre.value(), "orderNo", number.value());
    var trip = new RoundTrip();
    var store = trip.ask(STORE, parameters, (row, n) -> new StoreCode(row.getString(1)));
    var lines = trip.ask(LINES, parameters, OldOrders::line);
    trip.make(jdbc);
    return store.first().map(code -> new OldOrder(code, lines.rows()));
  }

  private static AskedLine line(ResultSet row, int index) throws SQLException {
    var price = row.getLong("unit_price");
    return new AskedLine(
        index + 1,
        row.getString("article"),
        Optional.of(row.getString("unit")).filter(unit -> !unit.isEmpty()),
        (int) Math.min(row.getLong("asked"), Integer.MAX_VALUE),
        Optional.empty(),
        price > 0 ? Optional.of(new Won(price)) : Optional.empty());
  }
}
