package kr.naru.kit;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;

/** Waits for what the hub does behind its doors. */
public final class Eventually {
  private Eventually() {}

  public static void ok(Callable<Boolean> condition, String otherwise) {
    Awaitility.await(otherwise)
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(20))
        .atMost(Duration.ofSeconds(60))
        .until(condition);
  }
}
