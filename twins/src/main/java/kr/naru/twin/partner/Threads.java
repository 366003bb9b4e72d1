package kr.naru.twin.partner;

/** What the JDK lacks for threads. */
final class Threads {
  private static final long PATIENCE_MILLIS = 10_000;

  private Threads() {}

  /** Waits for a thread that was told to end. */
  static void end(Thread thread) {
    try {
      thread.join(PATIENCE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
