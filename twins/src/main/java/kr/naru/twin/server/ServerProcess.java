package kr.naru.twin.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A broker that runs in a JVM of its own, so that it can be killed. */
final class ServerProcess implements KillableServer {
  private static final long STOP_SECONDS = 30;

  private final Process process;

  private ServerProcess(Process process) {
    this.process = process;
  }

  /** Returns when it serves. */
  static ServerProcess start(Part part, ServerPlace place) {
    Path log = place.data().resolve("logs").resolve(part.name().toLowerCase(java.util.Locale.ROOT));
    try {
      OwnerOnly.makeDirectory(log);
      Process process = command(part, place, log).start();
      ServerProcess server = new ServerProcess(process);
      if (!server.isUp()) {
        server.kill();
        throw new IllegalStateException(
            "%s did not start in its own process. See %s.".formatted(part.title(), log));
      }
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Could not start a JVM for %s: %s. Is java.home a whole JDK?"
              .formatted(part.title(), e.getMessage()),
          e);
    }
  }

  @Override
  public void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  @Override
  public void close() {
    try {
      process.getOutputStream().write('\n');
      process.getOutputStream().flush();
      if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        kill();
      }
    } catch (IOException gone) {
      kill();
    } catch (InterruptedException e) {
      kill();
      Thread.currentThread().interrupt();
    }
  }

  /** The class path travels in the environment: it can be very long. */
  private static ProcessBuilder command(Part part, ServerPlace place, Path log) {
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-Dnaru.logs=" + log,
                ServerProgram.class.getName(),
                part.name(),
                place.data().toString(),
                place.ports().toString()));
    builder.environment().put("CLASSPATH", System.getProperty("java.class.path", ""));
    return builder.redirectError(Redirect.appendTo(log.resolve("process.log").toFile()));
  }

  /** It says so, or says nothing more. */
  private boolean isUp() throws IOException {
    try (BufferedReader said = process.inputReader()) {
      return ServerProgram.UP.equals(said.readLine());
    }
  }
}
