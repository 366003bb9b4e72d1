package kr.naru.bench.growth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What the database's processes have used of the processors, as Linux counts it; elsewhere it is
 * not known.
 */
final class DatabaseCpu {
  /** Linux tells programs hundredths of a second, whatever its kernel counts in. */
  private static final long TICK_MILLIS = 10;

  private static final int PARENT = 1;
  private static final int USER = 11;
  private static final int SYSTEM = 12;
  private static final int CHILDREN_SYSTEM = 14;

  private final Path processes;
  private final long postmaster;

  /**
   * Finds the server behind a session.
   *
   * @param processes {@code /proc}
   * @param backend the number of the session's process
   */
  static Optional<DatabaseCpu> of(Path processes, long backend) throws IOException {
    var stat = processes.resolve(backend + "/stat");
    return Files.isReadable(stat)
        ? Optional.of(new DatabaseCpu(processes, field(Files.readString(stat), PARENT)))
        : Optional.empty();
  }

  private DatabaseCpu(Path processes, long postmaster) {
    this.processes = processes;
    this.postmaster = postmaster;
  }

  /** Of all its processes since its start, with those that have ended. */
  Duration now() {
    var ticks = ticks(postmaster, CHILDREN_SYSTEM);
    try (var all = Files.newDirectoryStream(processes, "[0-9]*")) {
      for (var process : all) {
        var number = Long.parseLong(process.getFileName().toString());
        if (field(stat(number), PARENT) == postmaster) {
          ticks += ticks(number, SYSTEM);
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return Duration.ofMillis(ticks * TICK_MILLIS);
  }

  private long ticks(long process, int upTo) {
    var stat = stat(process);
    var ticks = 0L;
    for (var n = USER; n <= upTo; n++) {
      ticks += field(stat, n);
    }
    return ticks;
  }

  /** Empty when the process is no more. */
  private String stat(long process) {
    try {
      return Files.readString(processes.resolve(process + "/stat"));
    } catch (IOException e) {
      return "";
    }
  }

  /** The n-th field after the process's name, which may hold blanks and brackets; 0 without any. */
  static long field(String stat, int number) {
    var fields = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ");
    return number < fields.length ? Long.parseLong(fields[number]) : 0;
  }
}
