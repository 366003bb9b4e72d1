package kr.naru.bench.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kr.naru.bench.fault.check.Books;
import kr.naru.bench.fault.check.Finding;
import kr.naru.bench.fault.check.Finding.Word;

/** What a process holds: threads, open files and sockets, connections to the database. */
record Footprint(long threads, long files, long connections) {
  private static final double GROWTH = 1.05;

  /** Pools breathe by so many. */
  private static final int FEW = 10;

  private static final String CONNECTIONS =
      "select count(*) from pg_stat_activity where ?::text is not null"
          + " and application_name like 'naru%'";

  /** Of a process of this machine, where the system tells it; 0 where it does not. */
  static Footprint of(long pid, Books books) {
    var process = Path.of("/proc", "" + pid);
    return new Footprint(
        count(process.resolve("task")), count(process.resolve("fd")), books.count(CONNECTIONS));
  }

  /** I14: after the load it holds what it held before. */
  List<Finding> grownTo(Footprint later) {
    var findings = new ArrayList<Finding>();
    compare("threads", threads, later.threads, findings);
    compare("open files", files, later.files, findings);
    compare("connections", connections, later.connections, findings);
    return findings;
  }

  private static void compare(String what, long before, long after, List<Finding> findings) {
    if (after > before * GROWTH + FEW) {
      findings.add(new Finding(Word.LEAK, what, "%d before, %d after".formatted(before, after)));
    }
  }

  private static long count(Path directory) {
    if (!Files.exists(directory)) {
      return 0;
    }
    try (var entries = Files.list(directory)) {
      return entries.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
