package kr.naru.bench.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What lives on the heap of another JVM of this machine. */
final class Heap {
  /** A generation's line; that of the classes stands apart. */
  private static final Pattern GENERATION =
      Pattern.compile("(?m)^(?!.*(?:Metaspace|class space)).*total.* used (\\d+)K");

  private static final long KIBIBYTE = 1024;

  private Heap() {}

  /** Bytes that are left when all garbage is collected; 0 where the JDK has no tool to ask. */
  static long usedBy(long pid) {
    jcmd(pid, "GC.run");
    return read(jcmd(pid, "GC.heap_info"));
  }

  static long read(String info) {
    return GENERATION
        .matcher(info)
        .results()
        .mapToLong(used -> Long.parseLong(used.group(1)) * KIBIBYTE)
        .sum();
  }

  private static String jcmd(long pid, String command) {
    var tool = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    try {
      var process =
          new ProcessBuilder(tool.toString(), "" + pid, command).redirectErrorStream(true).start();
      try (var said = process.getInputStream()) {
        return new String(said.readAllBytes(), StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("No jcmd beside " + tool + ". Is java.home a whole JDK?", e);
    }
  }
}
