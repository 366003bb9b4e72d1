package kr.naru.demo;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import kr.naru.twin.server.OwnerOnly;

/** The processes of a run, noted in a file, so that the next run finds those a kill left behind. */
final class LeftOvers {
  private static final String FILE = "run.pid";
  private static final String LAUNCHER = "launcher";

  /** Who started the launcher: Maven or a shell. While it lives, so does the run. */
  private static final String STARTER = "starter";

  private static final long STOP_SECONDS = 30;

  /** Start times are told to the second, and read with the clock's drift in them. */
  private static final Duration SAME_START = Duration.ofSeconds(2);

  private final Path file;

  private LeftOvers(Path file) {
    this.file = file;
  }

  static LeftOvers of(Path data) {
    return new LeftOvers(data.resolve(FILE));
  }

  /** Notes this process and the hubs it has started. */
  void note(Collection<HubProcess> hubs) {
    StringBuilder lines = new StringBuilder(line(LAUNCHER, ProcessHandle.current()));
    ProcessHandle.current().parent().ifPresent(starter -> lines.append(line(STARTER, starter)));
    for (HubProcess hub : hubs) {
      ProcessHandle.of(hub.pid()).ifPresent(process -> lines.append(line(hub.node(), process)));
    }
    OwnerOnly.write(file, lines.toString());
  }

  /** Says that nothing is left. */
  void forget() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Could not delete " + file + ". Delete it by hand.", e);
    }
  }

  /**
   * Stops what an earlier run has left; its launcher comes first, for it stops its hubs.
   *
   * @throws IllegalStateException when that run is no left-over but still somebody's
   */
  void stop(Consumer<String> progress) {
    Properties noted = read();
    Optional<ProcessHandle> launcher = find(noted, LAUNCHER);
    if (launcher.isPresent() && find(noted, STARTER).isPresent()) {
      throw new IllegalStateException(
          "Another run is open here (process %d). Stop it with Ctrl-C in its terminal, or kill it."
              .formatted(launcher.get().pid()));
    }
    launcher.ifPresent(process -> stop(LAUNCHER, process, progress));
    noted.stringPropertyNames().stream()
        .filter(name -> !name.equals(LAUNCHER) && !name.equals(STARTER))
        .forEach(name -> find(noted, name).ifPresent(process -> stop(name, process, progress)));
  }

  private static void stop(String name, ProcessHandle process, Consumer<String> progress) {
    progress.accept("Stopping %s of an earlier run (process %d)".formatted(name, process.pid()));
    CompletableFuture<ProcessHandle> end = process.onExit();
    process.destroy();
    end.completeOnTimeout(process, STOP_SECONDS, TimeUnit.SECONDS).join();
    process.destroyForcibly();
  }

  /** A number alone proves nothing, for numbers are used again: its age has to be the same. */
  private static Optional<ProcessHandle> find(Properties noted, String name) {
    String[] words = noted.getProperty(name, "").split("@");
    if (words.length != 2) {
      return Optional.empty();
    }
    Instant started = Instant.parse(words[1]);
    return ProcessHandle.of(Long.parseLong(words[0]))
        .filter(process -> process.pid() != ProcessHandle.current().pid())
        .filter(process -> process.isAlive() && process.info().command().isPresent())
        .filter(process -> began(process, started));
  }

  private static boolean began(ProcessHandle process, Instant noted) {
    return process
        .info()
        .startInstant()
        .map(start -> Duration.between(start, noted).abs().compareTo(SAME_START) <= 0)
        .orElse(false);
  }

  private static String line(String name, ProcessHandle process) {
    Instant started = process.info().startInstant().orElse(Instant.EPOCH);
    return "%s=%d@%s\n".formatted(name, process.pid(), started);
  }

  private Properties read() {
    Properties noted = new Properties();
    if (!Files.exists(file)) {
      return noted;
    }
    try (Reader reader = Files.newBufferedReader(file)) {
      noted.load(reader);
      return noted;
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read " + file + ". Delete it by hand.", e);
    }
  }
}
