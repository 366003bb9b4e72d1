package kr.naru.bench.floor;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The programs' own tables, filled as the hub's centre is. */
final class Tables {
  static final long PRICE = 1_000;
  static final long ON_HAND = 1_000_000_000;
  static final long DEPOSIT = 100_000_000_000L;

  private Tables() {}

  static void make(Pool.Address address) throws SQLException {
    try (var connection =
            DriverManager.getConnection(address.url(), address.user(), address.password());
        var statement = connection.createStatement()) {
      statement.execute(Statements.resource("floor.sql"));
      fill(connection, "product select sku, %d".formatted(PRICE), Market.FLOOR.skus());
      fill(connection, "stock select sku, %d".formatted(ON_HAND), Market.FLOOR.skus());
      fill(connection, "account select sku, %d".formatted(DEPOSIT), Market.FLOOR.storeNames());
      statement.execute("analyze product, stock, account");
    }
  }

  /** What the programs' books do not agree in; empty when each order is there whole. */
  static List<String> differences(Pool.Address address) throws SQLException {
    var differences = new ArrayList<String>();
    try (var connection =
            DriverManager.getConnection(address.url(), address.user(), address.password());
        var statement = connection.createStatement()) {
      statement.execute("set search_path = floor");
      try (var rows = statement.executeQuery(Statements.resource("audit.sql"))) {
        while (rows.next()) {
          differences.add(
              "%s: %s instead of %s"
                  .formatted(rows.getString(1), rows.getString(2), rows.getString(3)));
        }
      }
    }
    return differences;
  }

  private static void fill(Connection connection, String into, List<String> names)
      throws SQLException {
    try (var statement =
        connection.prepareStatement("insert into " + into + " from unnest(?::text[]) sku")) {
      statement.setObject(1, names.toArray(String[]::new));
      statement.executeUpdate();
    }
  }
}
