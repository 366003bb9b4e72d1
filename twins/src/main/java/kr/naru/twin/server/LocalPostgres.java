package kr.naru.twin.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/**
 * PostgreSQL with durability on, on the loopback address, with passwords: the role {@code naru}
 * owns the database {@code naru} and is no superuser.
 */
final class LocalPostgres implements KillableServer {
  static final String USER = "naru";
  private static final String DATABASE = "naru";
  private static final String SUPERUSER = "postgres";

  /** Promised in reliability.md C5; a server that says otherwise is not used. */
  private static final List<String> MUST_BE_ON =
      List.of("fsync", "full_page_writes", "synchronous_commit");

  /** Set for a small machine with many small commits. */
  private static final Map<String, String> SETTINGS =
      Map.ofEntries(
          Map.entry("fsync", "on"),
          Map.entry("full_page_writes", "on"),
          Map.entry("synchronous_commit", "on"),
          Map.entry("listen_addresses", Ports.HOST),
          Map.entry("unix_socket_directories", ""),
          Map.entry("password_encryption", "scram-sha-256"),
          Map.entry("max_connections", "120"),
          Map.entry("shared_buffers", "256MB"),
          Map.entry("effective_cache_size", "1GB"),
          Map.entry("random_page_cost", "1.1"),
          Map.entry("wal_buffers", "16MB"),
          Map.entry("min_wal_size", "256MB"),
          Map.entry("max_wal_size", "1GB"),
          Map.entry("checkpoint_completion_target", "0.9"),
          Map.entry("autovacuum_naptime", "15s"),
          Map.entry("jit", "off"),
          Map.entry("timezone", "UTC"),
          Map.entry("log_timezone", "UTC"));

  private final Postmaster postmaster;
  private final int port;

  private LocalPostgres(Postmaster postmaster, int port) {
    this.postmaster = postmaster;
    this.port = port;
  }

  static LocalPostgres start(Path directory, int port, Secrets secrets) {
    try {
      Cluster cluster = new Cluster(PostgresBinaries.unpacked(), directory);
      cluster.create(SUPERUSER, secrets.passwordOf(SUPERUSER));
      LocalPostgres server = new LocalPostgres(Postmaster.start(cluster, port, SETTINGS), port);
      try {
        server.prepare(secrets);
        return server;
      } catch (SQLException | RuntimeException e) {
        server.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    } catch (SQLException e) {
      throw new IllegalStateException(
          "PostgreSQL started but could not be set up: "
              + e.getMessage()
              + ". If it refused the password, the data and secrets.properties are of two runs:"
              + " delete the data directory to begin anew.",
          e);
    }
  }

  /** Where the hub's database is on this port. */
  static String url(int port) {
    return url(port, DATABASE);
  }

  @Override
  public void close() {
    postmaster.close();
  }

  @Override
  public void kill() {
    postmaster.kill();
  }

  private static String url(int port, String database) {
    return "jdbc:postgresql://%s:%d/%s".formatted(Ports.HOST, port, database);
  }

  private void prepare(Secrets secrets) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                url(port, "postgres"), SUPERUSER, secrets.passwordOf(SUPERUSER));
        Statement statement = connection.createStatement()) {
      requireDurability(statement);
      if (isMissing(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + USER + "'")) {
        statement.execute(
            "CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(USER, secrets.passwordOf(USER)));
      }
      if (isMissing(statement, "SELECT 1 FROM pg_database WHERE datname = '" + DATABASE + "'")) {
        statement.execute("CREATE DATABASE %s OWNER %s".formatted(DATABASE, USER));
      }
    }
  }

  private static boolean isMissing(Statement statement, String query) throws SQLException {
    try (ResultSet found = statement.executeQuery(query)) {
      return !found.next();
    }
  }

  private static void requireDurability(Statement statement) throws SQLException {
    for (String setting : MUST_BE_ON) {
      try (ResultSet shown = statement.executeQuery("SHOW " + setting)) {
        if (!shown.next() || !"on".equals(shown.getString(1))) {
          throw new IllegalStateException(
              "PostgreSQL runs with %s off and may lose commits.".formatted(setting)
                  + " Take it out of postgresql.auto.conf.");
        }
      }
    }
  }
}
