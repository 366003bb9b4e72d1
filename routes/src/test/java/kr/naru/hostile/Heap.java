package kr.naru.hostile;

import java.lang.management.ManagementFactory;

/** What is still held once all that could be let go was let go. */
final class Heap {
  private static final int TRIES = 4;

  private Heap() {}

  static long used() {
    var memory = ManagementFactory.getMemoryMXBean();
    var least = Long.MAX_VALUE;
    for (var n = 0; n < TRIES; n++) {
      System.gc();
      least = Math.min(least, memory.getHeapMemoryUsage().getUsed());
    }
    return least;
  }
}
