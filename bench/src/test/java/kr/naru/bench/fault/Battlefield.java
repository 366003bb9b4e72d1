package kr.naru.bench.fault;

import java.nio.file.Path;
import kr.naru.demo.HubProgram;
import org.jspecify.annotations.Nullable;

/** One ground for all tests of a build. */
final class Battlefield {
  private static final Path HUB = Path.of("..", "routes", "target", "hub.classpath");
  private static final Path DATA = Path.of("target", "faults-" + ProcessHandle.current().pid());
  private static @Nullable Ground opened;

  private Battlefield() {}

  /** Opened at the first call, closed with the JVM. */
  static synchronized Ground open() {
    if (opened == null) {
      var ground = Ground.open(DATA, HubProgram.built(HUB), progress -> {});
      Runtime.getRuntime().addShutdownHook(new Thread(ground::close));
      opened = ground;
    }
    return opened;
  }
}
