package kr.naru.twin.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LocalServersIT {
  private static final EnumSet<Part> DATABASE = EnumSet.of(Part.POSTGRES);

  @TempDir Path data;

  @Test
  void all_servers_start_together_and_say_so() {
    var progress = new ConcurrentLinkedQueue<String>();

    try (LocalServers servers =
        LocalServers.start(data, EnumSet.allOf(Part.class), Ports.FREE, progress::add)) {
      ServerAddresses addresses = servers.addresses();

      assertThat(progress).hasSize(3).allMatch(line -> line.contains("is up"));
      assertThat(addresses.kafkaServers()).startsWith("127.0.0.1:");
      assertThat(addresses.toString()).doesNotContain(addresses.dbPassword());
    }
  }

  @Test
  void data_is_there_after_a_clean_stop() throws SQLException {
    try (LocalServers servers = start()) {
      execute(servers, "CREATE TABLE kept (id int)", "INSERT INTO kept VALUES (42)");
    }

    try (LocalServers servers = start()) {
      assertThat(ask(servers, "SELECT id FROM kept")).isEqualTo("42");
    }
  }

  @Test
  void a_stopped_server_comes_back_at_the_same_address() throws SQLException {
    try (LocalServers servers = start()) {
      execute(servers, "CREATE TABLE kept (id int)");

      servers.stop(Part.POSTGRES);
      assertThatThrownBy(() -> ask(servers, "SELECT 1")).isInstanceOf(SQLException.class);
      servers.resume(Part.POSTGRES);

      assertThat(ask(servers, "SELECT count(*) FROM kept")).isEqualTo("0");
    }
  }

  @Test
  void the_database_is_durable_and_owned_by_an_ordinary_role() throws SQLException {
    try (LocalServers servers = start()) {
      for (String setting : List.of("fsync", "full_page_writes", "synchronous_commit")) {
        assertThat(ask(servers, "SHOW " + setting)).isEqualTo("on");
      }
      assertThat(ask(servers, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user"))
          .isEqualTo("f");
      assertThat(ask(servers, "SHOW server_encoding")).isEqualTo("UTF8");
      assertThat(
              ask(servers, "SELECT datcollate FROM pg_database WHERE datname = current_database()"))
          .isEqualTo("C");
    }
  }

  @Test
  void a_wrong_password_is_refused() {
    try (LocalServers servers = start()) {
      String url = servers.addresses().dbUrl();

      assertThatThrownBy(() -> DriverManager.getConnection(url, "naru", "guess").close())
          .hasMessageContaining("password authentication failed");
      assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", "").close())
          .isInstanceOf(SQLException.class);
    }
  }

  @Test
  void the_same_data_is_not_opened_twice() {
    try (LocalServers servers = start()) {
      assertThat(servers.addresses().artemisUrl()).isEmpty();
      assertThatThrownBy(this::start).hasMessageContaining("in use by another run");
    }
  }

  private LocalServers start() {
    return LocalServers.start(data, DATABASE, Ports.FREE, line -> {});
  }

  private static void execute(LocalServers servers, String... statements) throws SQLException {
    try (Connection connection = connect(servers);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static String ask(LocalServers servers, String query) throws SQLException {
    try (Connection connection = connect(servers);
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(query)) {
      assertThat(answer.next()).isTrue();
      return answer.getString(1);
    }
  }

  private static Connection connect(LocalServers servers) throws SQLException {
    ServerAddresses at = servers.addresses();
    return DriverManager.getConnection(at.dbUrl(), at.dbUser(), at.dbPassword());
  }
}
