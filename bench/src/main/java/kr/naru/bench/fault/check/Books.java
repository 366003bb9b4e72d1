package kr.naru.bench.fault.check;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kr.naru.twin.server.ServerAddresses;

/** The rows of one centre, read by plain SQL. */
public final class Books implements AutoCloseable {
  private final Connection connection;
  private final String centre;

  private Books(Connection connection, String centre) {
    this.connection = connection;
    this.centre = centre;
  }

  /** A row: texts by column, empty where there is none. */
  public record Row(Map<String, String> columns) {
    String text(String column) {
      return Objects.requireNonNull(columns.get(column), column);
    }

    long number(String column) {
      var text = text(column);
      return text.isEmpty() ? 0 : Long.parseLong(text);
    }
  }

  public static Books open(ServerAddresses at, String centre) throws SQLException {
    return new Books(DriverManager.getConnection(at.dbUrl(), at.dbUser(), at.dbPassword()), centre);
  }

  /** Changes rows as only this checker sees them: it is taken back when these books are closed. */
  public void tamper(List<String> statements) throws SQLException {
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement()) {
      for (var sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /** Rows of the centre, which is the statement's only parameter. */
  List<Row> rows(String sql) {
    try (var statement = connection.prepareStatement(sql)) {
      for (var n = 1; n <= statement.getParameterMetaData().getParameterCount(); n++) {
        statement.setString(n, centre);
      }
      var rows = new ArrayList<Row>();
      try (var result = statement.executeQuery()) {
        var columns = result.getMetaData();
        while (result.next()) {
          var row = new LinkedHashMap<String, String>();
          for (var n = 1; n <= columns.getColumnCount(); n++) {
            row.put(columns.getColumnLabel(n), Objects.requireNonNullElse(result.getString(n), ""));
          }
          rows.add(new Row(row));
        }
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException("The checker cannot read the books: " + e.getMessage(), e);
    }
  }

  /** A statement's one number. */
  public long count(String sql) {
    return rows(sql).getFirst().columns().values().stream()
        .mapToLong(text -> text.isEmpty() ? 0 : Long.parseLong(text))
        .sum();
  }

  @Override
  public void close() throws SQLException {
    if (!connection.getAutoCommit()) {
      connection.rollback();
    }
    connection.close();
  }
}
