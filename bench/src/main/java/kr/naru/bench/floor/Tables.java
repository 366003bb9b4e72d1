package kr.naru.bench.floor;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
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
      fill(connection, "product select sku, %d".formatted(PRICE), Shoppers.skus());
      fill(connection, "stock select sku, %d".formatted(ON_HAND), Shoppers.skus());
      fill(connection, "account select sku, %d".formatted(DEPOSIT), Shoppers.stores());
      statement.execute("analyze product, stock, account");
    }
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
