package kr.naru.bench.floor;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;

/** One connection, which counts what goes over it. */
final class Wire implements AutoCloseable {
  private static final int NUMBERS_AT_A_TIME = 1_000;

  private final Connection connection;
  private long statements;
  private long roundTrips;
  private long nextNumber;
  private long numbersEnd;

  Wire(Connection connection) {
    this.connection = connection;
  }

  /** A row of numbers. */
  record Pair(long first, long second) {}

  /** Rows changed by the statement. */
  int change(String sql, Object... values) throws SQLException {
    try (var statement = prepared(sql, values)) {
      count(1);
      return statement.executeUpdate();
    }
  }

  Optional<Pair> ask(String sql, Object... values) throws SQLException {
    try (var statement = prepared(sql, values);
        var rows = statement.executeQuery()) {
      count(1);
      return rows.next()
          ? Optional.of(
              new Pair(
                  rows.getLong(1), rows.getMetaData().getColumnCount() > 1 ? rows.getLong(2) : 0))
          : Optional.empty();
    }
  }

  /** Several statements in one trip; the row of the last one, which alone is read. */
  Pair together(String sql, int count, Object... values) throws SQLException {
    try (var statement = prepared(sql, values)) {
      count(count);
      statement.execute();
      for (var n = 1; n < count; n++) {
        statement.getMoreResults();
      }
      try (var rows = statement.getResultSet()) {
        rows.next();
        return new Pair(rows.getLong(1), rows.getLong(2));
      }
    }
  }

  /** BEGIN goes out with the next statement: it is no trip of its own. */
  void begin() throws SQLException {
    connection.setAutoCommit(false);
  }

  void commit() throws SQLException {
    count(0);
    connection.commit();
    connection.setAutoCommit(true);
  }

  void rollback() throws SQLException {
    if (!connection.getAutoCommit()) {
      count(0);
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  long orderNumber() throws SQLException {
    if (nextNumber == numbersEnd) {
      try (var statement = connection.prepareStatement("select nextval('order_no')");
          var rows = statement.executeQuery()) {
        rows.next();
        nextNumber = rows.getLong(1);
        numbersEnd = nextNumber + NUMBERS_AT_A_TIME;
      }
    }
    return nextNumber++;
  }

  long statements() {
    return statements;
  }

  long roundTrips() {
    return roundTrips;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private void count(int more) {
    statements += more;
    roundTrips++;
  }

  private PreparedStatement prepared(String sql, Object... values) throws SQLException {
    var statement = connection.prepareStatement(sql);
    for (var i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }
}
