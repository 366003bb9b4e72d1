package kr.naru.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One instance of the hub in a JVM of its own, which a test may stop, kill, pause and start again.
 */
public final class HubProcess implements AutoCloseable {
  private static final Duration START_TIME = Duration.ofMinutes(3);
  private static final Duration STOP_TIME = Duration.ofSeconds(30);
  private static final int LINES_SHOWN = 15;

  private final HubProgram program;
  private final HubSettings settings;
  private Process process;

  private HubProcess(HubProgram program, HubSettings settings, Process process) {
    this.program = program;
    this.settings = settings;
    this.process = process;
  }

  /** Starts it; it is not ready yet. */
  public static HubProcess start(HubProgram program, HubSettings settings) {
    return new HubProcess(program, settings, spawn(program, settings));
  }

  /**
   * Returns when it answers that it is ready; throws, with its last words, when it ended instead.
   */
  public HubProcess awaitReady() {
    Process awaited = current();
    if (!Readiness.await(baseUri(), awaited::isAlive, START_TIME)) {
      String what =
          awaited.isAlive()
              ? "is not ready after " + START_TIME.toSeconds() + " s"
              : "ended with code " + awaited.exitValue();
      throw new IllegalStateException(
          "The hub %s %s. Its log, %s, ends with:%n%s"
              .formatted(settings.node(), what, settings.log(), lastWords()));
    }
    return this;
  }

  /** Where its doors are. */
  public URI baseUri() {
    return URI.create("http://127.0.0.1:" + settings.port());
  }

  /** The instance's name. */
  public String node() {
    return settings.node();
  }

  /** The number of its present process. */
  public long pid() {
    return current().pid();
  }

  /** Whether its process lives; a paused one does. */
  public boolean isAlive() {
    return current().isAlive();
  }

  /** Takes it away in the middle of what it does, as a power cut would ({@code kill -9}). */
  public void kill() {
    Process killed = current();
    killed.destroyForcibly();
    awaitEnd(killed, STOP_TIME);
  }

  /** Freezes it, as a long garbage collection or a stopped machine would. */
  public void pause() {
    signal("-STOP");
  }

  /** Lets a paused one go on. */
  public void unpause() {
    signal("-CONT");
  }

  /** Asks it to finish what it does and end; kills it when it does not. */
  public void stop() {
    Process stopped = current();
    stopped.destroy();
    if (!awaitEnd(stopped, STOP_TIME)) {
      kill();
    }
  }

  /**
   * Starts it again after a stop or kill, with the same name and port, and waits until it is ready.
   */
  public HubProcess restart() {
    stop();
    synchronized (this) {
      process = spawn(program, settings);
    }
    return awaitReady();
  }

  @Override
  public void close() {
    stop();
  }

  private synchronized Process current() {
    return process;
  }

  private static Process spawn(HubProgram program, HubSettings settings) {
    ProcessBuilder builder = program.command(settings.node());
    builder.environment().putAll(settings.environment());
    try {
      Files.createDirectories(settings.log().resolveSibling("."));
      return builder
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(settings.log().toFile()))
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Could not start the hub's JVM: " + e.getMessage() + ". Is java.home a whole JDK?", e);
    }
  }

  private void signal(String signal) {
    try {
      Process kill = new ProcessBuilder("kill", signal, "" + pid()).start();
      if (!awaitEnd(kill, STOP_TIME) || kill.exitValue() != 0) {
        throw new IllegalStateException(
            "Could not send %s to the hub %s. Does it run?".formatted(signal, settings.node()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("This system has no kill command to pause the hub with.", e);
    }
  }

  private static boolean awaitEnd(Process process, Duration time) {
    try {
      return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
      return false;
    }
  }

  private String lastWords() {
    try {
      List<String> lines = Files.readAllLines(settings.log());
      return String.join(
          System.lineSeparator(),
          lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size()));
    } catch (IOException e) {
      return "(the log cannot be read: " + e.getMessage() + ")";
    }
  }
}
