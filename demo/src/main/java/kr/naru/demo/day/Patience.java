package kr.naru.demo.day;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Waits for what has to come, long enough, and remembers what has not. */
public final class Patience {
  private static final Duration LONG = Duration.ofMinutes(5);
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final Duration TOLD = Duration.ofSeconds(5);

  private final Consumer<String> progress;
  private final Duration longest;
  private final List<String> inVain = new ArrayList<>();

  /** Waits five minutes. */
  public Patience(Consumer<String> progress) {
    this(progress, LONG);
  }

  public Patience(Consumer<String> progress, Duration longest) {
    this.progress = progress;
    this.longest = longest;
  }

  /** Returns true when it is so, and false when it was too long. */
  public boolean until(String what, BooleanSupplier so) {
    var begin = System.nanoTime();
    var told = begin;
    while (!so.getAsBoolean()) {
      var now = System.nanoTime();
      if (now - begin > longest.toNanos()) {
        inVain.add("Waited in vain until " + what);
        return false;
      }
      if (now - told > TOLD.toNanos()) {
        progress.accept("Waiting until " + what);
        told = now;
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    return true;
  }

  /** What did not come, in sentences. */
  public List<String> inVain() {
    return List.copyOf(inVain);
  }
}
