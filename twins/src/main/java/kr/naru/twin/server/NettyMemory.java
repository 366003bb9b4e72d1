package kr.naru.twin.server;

import io.netty.util.internal.PlatformDependent;

/**
 * From Java 24 on, Netty 4.2 refuses to release memory it has not allocated itself, and Artemis
 * 2.55.0 asks it to when it opens a journal that is not empty: it would start once and never again.
 * Netty's older way, through {@code Unsafe}, still works.
 */
final class NettyMemory {
  private static final String SWITCH = "io.netty.noUnsafe";
  private static final int FIRST_AFFECTED_JAVA = 24;

  private NettyMemory() {}

  /** Has to come before the first use of Netty in this process, and checks that it did. */
  static void allowRelease() {
    if (Runtime.version().feature() < FIRST_AFFECTED_JAVA) {
      return;
    }
    if (System.getProperty(SWITCH) == null) {
      System.setProperty(SWITCH, "false");
    }
    if (!PlatformDependent.hasUnsafe()) {
      throw new IllegalStateException(
          "Artemis could not open its journal again, because Netty was set up before it."
              + " Start Java with -D%s=false.".formatted(SWITCH));
    }
  }
}
