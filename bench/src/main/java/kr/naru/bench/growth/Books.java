package kr.naru.bench.growth;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import kr.naru.demo.Centre;
import kr.naru.twin.server.Secrets;

/** The hub's database, seen from outside. */
final class Books implements AutoCloseable {
  private static final String SUPERUSER = "postgres";

  /** Whether something is undone is asked of the index of what is: reading all days was dear. */
  private static final String BY_INDEX =
      "set enable_seqscan = off; set max_parallel_workers_per_gather = 0";

  private static final Duration LOOK = Duration.ofMillis(100);
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final List<String> FILLED =
      List.of(
          "sales_order",
          "order_sheet",
          "order_line",
          "ledger_entry",
          "stock_movement",
          "journal",
          "journal_key",
          "fact",
          "delivery",
          "inbox");

  private final Centre house;
  private final Path data;
  private final HubSql sql;
  private final Connection connection;

  private Books(Centre house, Path data, HubSql sql, Connection connection) {
    this.house = house;
    this.data = data;
    this.sql = sql;
    this.connection = connection;
  }

  static Books open(Centre house, Path data, HubSql sql) throws SQLException {
    var own = DriverManager.getConnection(url(house), user(house), house.addresses().dbPassword());
    try (var statement = own.createStatement()) {
      statement.execute(BY_INDEX);
    }
    return new Books(house, data.toAbsolutePath().normalize(), sql, own);
  }

  /** One more session of the hub's account, on which plain selects run as each says. */
  Connection session() throws SQLException {
    return DriverManager.getConnection(url(house), user(house), house.addresses().dbPassword());
  }

  HubSql hubSql() {
    return sql;
  }

  /** The processors' time the database takes; empty where it cannot be known. */
  Optional<DatabaseCpu> cpu() throws IOException {
    return DatabaseCpu.of(Path.of("/proc"), count("select pg_backend_pid()"));
  }

  /** All statements of a script in one transaction. */
  void run(String script, Map<String, ?> values) throws SQLException {
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement()) {
      statement.execute(Script.beside(script).with(values));
      connection.commit();
    } finally {
      connection.setAutoCommit(true);
    }
  }

  /** What the database would have done of itself some time: nothing of it is left for the runs. */
  void tidy() throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("vacuum (analyze) " + String.join(", ", FILLED));
    }
    var addresses = house.addresses();
    var password = Secrets.open(data).passwordOf(SUPERUSER);
    try (var superuser = DriverManager.getConnection(addresses.dbUrl(), SUPERUSER, password);
        var statement = superuser.createStatement()) {
      statement.execute("checkpoint");
    }
  }

  /** Returns when nothing waits for a partner. */
  void awaitTold() {
    awaitNone(
        "select count(*) from (select from delivery where state = 'PENDING' limit 1) waiting",
        "Messages still wait");
  }

  /** Returns when the database counts nothing any more. */
  void awaitNone(String count, String otherwise) {
    var until = System.nanoTime() + PATIENCE.toNanos();
    while (count(count) > 0) {
      if (System.nanoTime() - until > 0) {
        throw new IllegalStateException(
            "%s after %d min. See the hub's log.".formatted(otherwise, PATIENCE.toMinutes()));
      }
      LockSupport.parkNanos(LOOK.toNanos());
    }
  }

  long count(String select) {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(select)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A statement of the hub that answers with a row. */
  void ask(String hubStatement) throws SQLException, IOException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql.read(hubStatement));
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private static String url(Centre house) {
    return house.addresses().dbUrl() + "?ApplicationName=growth";
  }

  private static String user(Centre house) {
    return house.addresses().dbUser();
  }
}
