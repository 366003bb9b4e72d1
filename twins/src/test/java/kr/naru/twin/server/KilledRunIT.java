package kr.naru.twin.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.JMSContext;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KilledRunIT {
  @TempDir Path data;

  @Test
  void the_orphan_of_a_killed_run_is_stopped_and_its_data_opened() throws Exception {
    killARun();
    ProcessHandle orphan = postmaster();
    assertThat(runs(orphan)).isTrue();

    assertThat(keptRow()).isEqualTo(42);

    assertThat(runs(orphan)).isFalse();
  }

  @Test
  void data_is_whole_when_the_server_is_killed_together_with_the_run() throws Exception {
    killARun();
    postmaster().destroyForcibly(); // its own children live on for a moment

    assertThat(keptRow()).isEqualTo(42);
  }

  @Test
  void a_message_that_was_sent_is_there_after_the_kill() throws Exception {
    killARun();

    try (LocalServers servers =
            LocalServers.start(
                data, EnumSet.of(Part.POSTGRES, Part.ARTEMIS), Ports.FREE, line -> {});
        var factory = new ActiveMQConnectionFactory(servers.addresses().artemisUrl());
        JMSContext context = factory.createContext("hub", servers.passwordOf("hub"));
        var consumer = context.createConsumer(context.createQueue("naru.PH01.erp.inbound"))) {
      assertThat(consumer.receiveBody(String.class, 5_000)).isEqualTo("kept");
    }
  }

  @Test
  void a_stale_pid_file_never_harms_another_program() throws Exception {
    killARun();
    ProcessHandle postgres = postmaster();
    postgres.destroyForcibly();
    postgres.onExit().join();
    String self = "" + ProcessHandle.current().pid();
    Path pidFile = data.resolve("postgres/postmaster.pid");
    Files.writeString(pidFile, Files.readString(pidFile).replaceFirst("^\\d+", self));

    assertThat(keptRow()).isEqualTo(42);
  }

  private void killARun() throws IOException, InterruptedException {
    Process run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                DiesMidWork.class.getName(),
                data.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader output = run.inputReader()) {
      assertThat(output.readLine()).isEqualTo("ready");
    } finally {
      run.destroyForcibly().waitFor();
    }
  }

  private ProcessHandle postmaster() throws IOException {
    String pid = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(0).strip();
    return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
  }

  /** A dead process that its new parent has not buried yet has no command any more. */
  private static boolean runs(ProcessHandle process) {
    return process.isAlive() && process.info().command().isPresent();
  }

  private int keptRow() throws SQLException {
    try (LocalServers servers =
        LocalServers.start(data, EnumSet.of(Part.POSTGRES), Ports.FREE, line -> {})) {
      ServerAddresses at = servers.addresses();
      try (Connection connection =
              DriverManager.getConnection(at.dbUrl(), at.dbUser(), at.dbPassword());
          Statement statement = connection.createStatement();
          ResultSet row = statement.executeQuery("SELECT id FROM kept")) {
        assertThat(row.next()).isTrue();
        return row.getInt(1);
      }
    }
  }
}
