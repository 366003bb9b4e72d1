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

/**
 * What a process holds: threads, open files and sockets, connections to the database, and the heap
 * that is in use after a collection.
 */
record Footprint(long threads, long files, long connections, long heapBytes) {
  private static final double GROWTH = 1.05;

  /** Pools breathe by so many. */
  private static final int FEW = 10;

  /** So do caches. */
  private static final long FEW_BYTES = 4L << 20;

  private static final String CONNECTIONS =
      "select count(*) from pg_stat_activity where ?::text is not null"
          + " and application_name like 'naru%'";

  /** Of a process of this machine, where the system tells it; 0 where it does not. */
  static Footprint of(long pid, Books books) {
    var heap = Heap.usedBy(pid); // first: to be asked, a JVM begins a thread
    var process = Path.of("/proc", "" + pid);
    return new Footprint(
        count(process.resolve("task")),
        count(process.resolve("fd")),
        books.count(CONNECTIONS),
        heap);
  }

  /** I14: after the load it holds what it held before. */
  List<Finding> grownTo(Footprint later) {
    var findings = new ArrayList<Finding>();
    compare("threads", threads + FEW, later.threads, findings);
    compare("open files", files + FEW, later.files, findings);
    compare("connections", connections + FEW, later.connections, findings);
    compare("bytes of heap", heapBytes + FEW_BYTES, later.heapBytes, findings);
    return findings;
  }

  private static void compare(String what, long before, long after, List<Finding> findings) {
    if (after > before * GROWTH) {
      findings.add(
          new Finding(Word.LEAK, what, "%d allowed for, %d after".formatted(before, after)));
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
