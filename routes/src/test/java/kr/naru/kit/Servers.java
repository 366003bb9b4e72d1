package kr.naru.kit;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.regex.Pattern;
import kr.naru.twin.server.LocalServers;
import kr.naru.twin.server.Part;
import kr.naru.twin.server.Ports;
import kr.naru.twin.server.Tokens;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;

/** PostgreSQL, Artemis and Kafka, once for all tests of a build. */
public final class Servers {
  private static final Path DATA = Path.of("target", "naru-" + ProcessHandle.current().pid());
  private static final Pattern DB_PORT = Pattern.compile(":(\\d+)/");
  private static @Nullable LocalServers started;
  private static @Nullable WireTap tap;

  private Servers() {}

  /** Starts them at the first call; not in a class initialiser, where their threads would wait. */
  public static synchronized LocalServers servers() {
    if (started == null) {
      var parts = EnumSet.allOf(Part.class);
      var servers = LocalServers.start(DATA, parts, Ports.FREE, progress -> {});
      SpringApplication.getShutdownHandlers().add(servers::close);
      started = servers;
    }
    return started;
  }

  /** The database as the hub under test reaches it: its round trips are counted. */
  static String dbUrlThroughTap() {
    return DB_PORT.matcher(servers().addresses().dbUrl()).replaceFirst(":" + tap().port() + "/");
  }

  /** A stranger's session on the hub's database, to stand in its way. */
  public static Connection database() throws SQLException {
    var at = servers().addresses();
    return DriverManager.getConnection(at.dbUrl(), at.dbUser(), at.dbPassword());
  }

  static synchronized WireTap tap() {
    if (tap == null) {
      var port = DB_PORT.matcher(servers().addresses().dbUrl());
      if (!port.find()) {
        throw new IllegalStateException("No port in " + servers().addresses().dbUrl());
      }
      tap = WireTap.to(Integer.parseInt(port.group(1)));
    }
    return tap;
  }

  /** Where hubs under test look for files. */
  public static Path filesFolder() {
    return DATA.resolve("files").toAbsolutePath();
  }

  public static Tokens tokens() {
    return Tokens.open(DATA);
  }
}
