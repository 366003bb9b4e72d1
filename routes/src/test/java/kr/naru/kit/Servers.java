package kr.naru.kit;

import java.nio.file.Path;
import java.util.EnumSet;
import kr.naru.twin.server.LocalServers;
import kr.naru.twin.server.Part;
import kr.naru.twin.server.Ports;
import kr.naru.twin.server.Tokens;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;

/** PostgreSQL and Artemis, once for all tests of a build. */
public final class Servers {
  private static final Path DATA = Path.of("target", "naru-" + ProcessHandle.current().pid());
  private static @Nullable LocalServers started;

  private Servers() {}

  /** Starts them at the first call; not in a class initialiser, where their threads would wait. */
  public static synchronized LocalServers servers() {
    if (started == null) {
      var parts = EnumSet.of(Part.POSTGRES, Part.ARTEMIS);
      var servers = LocalServers.start(DATA, parts, Ports.FREE, progress -> {});
      SpringApplication.getShutdownHandlers().add(servers::close);
      started = servers;
    }
    return started;
  }

  public static Tokens tokens() {
    return Tokens.open(DATA);
  }
}
