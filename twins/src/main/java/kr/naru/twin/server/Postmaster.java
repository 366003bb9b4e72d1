package kr.naru.twin.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * PostgreSQL's server process, and the care for one that a killed run left behind.
 *
 * <p>It runs in a session of its own, so that Ctrl-C in the terminal does not stop it before those
 * who still write to it.
 */
final class Postmaster implements AutoCloseable {
  private static final int ATTEMPTS = 8;
  private static final long RETRY_MILLIS = 500;
  private static final String START_SECONDS = "60";
  private static final String STOP_SECONDS = "20";

  /** A dead process whose parent is gone may stay in the list for a while. */
  private static final long KILL_SECONDS = 10;

  /** Said while processes of a killed server still hold its shared memory. */
  private static final String STILL_IN_USE = "still in use";

  private final Cluster cluster;

  private Postmaster(Cluster cluster) {
    this.cluster = cluster;
  }

  static Postmaster start(Cluster cluster, int port, Map<String, String> settings)
      throws IOException {
    stopOrphan(cluster);
    List<String> start = startArguments(cluster, port, settings);
    for (int attempt = 1; ; attempt++) {
      int logStart = log(cluster).length();
      try {
        cluster.run("pg_ctl", start);
        return new Postmaster(cluster);
      } catch (IOException e) {
        String said = log(cluster).substring(logStart).strip();
        if (attempt == ATTEMPTS || !said.contains(STILL_IN_USE)) {
          throw new IOException(
              "PostgreSQL did not start on port %d (attempt %d). It said: %s"
                  .formatted(port, attempt, said),
              e);
        }
      }
      pause();
    }
  }

  /** Ends open sessions, writes what is to be written, stops. */
  @Override
  public void close() {
    try {
      stop(cluster);
    } catch (IOException e) {
      throw new IllegalStateException("PostgreSQL did not stop: " + e.getMessage(), e);
    }
  }

  /** Ends the server and all its children at once. */
  void kill() {
    try {
      killAll(ProcessHandle.of(pid(cluster)).orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL has no pid file: " + e.getMessage(), e);
    }
  }

  private static List<String> startArguments(
      Cluster cluster, int port, Map<String, String> settings) {
    String options =
        settings.entrySet().stream()
            .map(setting -> "-c %s=%s".formatted(setting.getKey(), setting.getValue()))
            .collect(Collectors.joining(" ", "-p " + port + " ", ""));
    return List.of(
        "start",
        "-D",
        cluster.directory().toString(),
        "-l",
        cluster.log().toString(),
        "-w",
        "-t",
        START_SECONDS,
        "-o",
        options);
  }

  private static void stop(Cluster cluster) throws IOException {
    String directory = cluster.directory().toString();
    cluster.run("pg_ctl", List.of("stop", "-D", directory, "-m", "fast", "-w", "-t", STOP_SECONDS));
  }

  private static void stopOrphan(Cluster cluster) throws IOException {
    Path pidFile = pidFile(cluster);
    if (!Files.exists(pidFile)) {
      return;
    }
    Optional<ProcessHandle> running = ProcessHandle.of(pid(cluster)).filter(ProcessHandle::isAlive);
    if (running.isEmpty()) {
      return; // PostgreSQL sees by itself that the file is stale
    }
    ProcessHandle orphan = running.get();
    if (!orphan.info().command().orElse("").contains("postgres")) {
      Files.delete(pidFile); // the number went to another program
      return;
    }
    try {
      stop(cluster);
    } catch (IOException e) {
      killAll(orphan);
    }
  }

  private static void killAll(ProcessHandle server) {
    List<ProcessHandle> children = server.descendants().toList();
    server.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
    server.onExit().completeOnTimeout(server, KILL_SECONDS, TimeUnit.SECONDS).join();
  }

  private static Path pidFile(Cluster cluster) {
    return cluster.directory().resolve("postmaster.pid");
  }

  private static long pid(Cluster cluster) throws IOException {
    return Long.parseLong(Files.readAllLines(pidFile(cluster)).get(0).strip());
  }

  private static String log(Cluster cluster) throws IOException {
    return Files.exists(cluster.log()) ? Files.readString(cluster.log()) : "";
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(RETRY_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("The wait for PostgreSQL was interrupted.", e);
    }
  }
}
