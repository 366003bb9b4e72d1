package kr.naru.bench.floor;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.naru.twin.server.ServerAddresses;

/** What was measured on, without names and paths. */
public record Machine(int cores, long memoryGigabytes, String jdk, Map<String, String> database) {
  private static final List<String> SHOWN =
      List.of(
          "server_version", "fsync", "full_page_writes", "synchronous_commit", "shared_buffers");

  public static Machine read(ServerAddresses servers) throws SQLException {
    var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return new Machine(
        Runtime.getRuntime().availableProcessors(),
        Math.round(system.getTotalMemorySize() / (double) (1L << 30)),
        Runtime.version().toString(),
        settings(servers));
  }

  private static Map<String, String> settings(ServerAddresses servers) throws SQLException {
    var settings = new LinkedHashMap<String, String>();
    try (var connection =
            DriverManager.getConnection(servers.dbUrl(), servers.dbUser(), servers.dbPassword());
        var statement = connection.createStatement()) {
      for (var name : SHOWN) {
        try (var shown = statement.executeQuery("show " + name)) {
          shown.next();
          settings.put(name, shown.getString(1));
        }
      }
    }
    return settings;
  }
}
