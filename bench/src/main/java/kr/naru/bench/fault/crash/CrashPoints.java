package kr.naru.bench.fault.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The points this process passes, and the one it ends at. Driven by files in a directory of the
 * class path, so that a running hub can be armed: {@code seen} gets every name once after each
 * arming, {@code armed} holds a name, a count and an {@link Act}, parted by tabs, and {@code fired}
 * gets the name.
 */
public final class CrashPoints {
  /** Marks the directory; without it nothing is noted and nothing ends. */
  public static final String MARK = "naru-crash-points";

  public static final String ARMED = "armed";
  public static final String SEEN = "seen";
  public static final String FIRED = "fired";

  /** As a shell names a process that was ended by signal 9. */
  private static final int KILLED = 137;

  private static final long LOOK_NANOS = 20_000_000;
  private static final @Nullable Path HERE = directory();
  private static final Set<String> NAMES = ConcurrentHashMap.newKeySet();
  private static volatile Armed armed = Armed.NOTHING;

  /** What is done at a point. */
  public enum Act {
    /** The process ends, as a power cut would end it. */
    HALT,
    /** A commit is taken back though it is answered as done. */
    LOSE
  }

  static {
    if (HERE != null) {
      Thread.ofPlatform().daemon().name("crash points").start(() -> look(HERE.resolve(ARMED)));
    }
  }

  private CrashPoints() {}

  private record Armed(String name, AtomicInteger left, Act act) {
    private static final Armed NOTHING = new Armed("", new AtomicInteger(), Act.HALT);

    private static Armed read(String text) {
      var words = text.strip().split("\t");
      return words.length == 3
          ? new Armed(
              words[0], new AtomicInteger(Integer.parseInt(words[1])), Act.valueOf(words[2]))
          : NOTHING;
    }
  }

  /** Whether anything is to be watched in this process. */
  static @Nullable Path here() {
    return HERE;
  }

  /**
   * The process is here; it may be the last thing it does.
   *
   * @return true: what is done here is to be lost
   */
  static boolean pass(String name) {
    if (HERE == null) {
      return false;
    }
    if (NAMES.add(name)) {
      note(HERE.resolve(SEEN), name);
    }
    var now = armed;
    if (!now.name().equals(name) || now.left().decrementAndGet() != 0) {
      return false;
    }
    note(HERE.resolve(FIRED), name);
    if (now.act() == Act.HALT) {
      Runtime.getRuntime().halt(KILLED);
    }
    return true;
  }

  private static @Nullable Path directory() {
    var mark = CrashPoints.class.getClassLoader().getResource(MARK);
    return mark == null ? null : Path.of(URI.create(mark.toString())).getParent();
  }

  private static void look(Path file) {
    var before = "";
    while (true) {
      var now = read(file);
      if (!now.equals(before)) {
        before = now;
        NAMES.clear();
        armed = Armed.read(now);
      }
      LockSupport.parkNanos(LOOK_NANOS);
    }
  }

  private static String read(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException beingWritten) {
      return "";
    }
  }

  private static synchronized void note(Path file, String name) {
    try {
      Files.writeString(file, name + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
