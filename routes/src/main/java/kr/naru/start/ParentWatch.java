package kr.naru.start;

/**
 * A hub that a launcher started ends with it, however the launcher ended.
 *
 * <p>The launcher names itself by {@code -Dnaru.parent.pid}; without it the hub stands alone.
 */
public final class ParentWatch {
  private static final String PARENT = "naru.parent.pid";

  private ParentWatch() {}

  public static void begin() {
    var pid = Long.getLong(PARENT);
    if (pid != null) {
      var watch = Thread.ofPlatform().daemon().name("parent-watch");
      watch.start(() -> endWith(pid));
    }
  }

  private static void endWith(long pid) {
    ProcessHandle.of(pid).ifPresent(parent -> parent.onExit().join());
    System.exit(0);
  }
}
