package kr.naru.bench.growth;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import kr.naru.demo.Centre;

/** Old days are taken away by an instance of the hub while another takes orders. */
final class Retiring {
  private static final int DAYS = 10;

  /** By then orders are being measured. */
  private static final Duration UNDER_WAY = Duration.ofMillis(1_200);

  private static final String OLD =
      "select count(*) from day_table where day < (now() at time zone 'UTC')::date - 735";

  private final Centre house;
  private final Books books;
  private final Runs runs;

  Retiring(Centre house, Books books, Runs runs) {
    this.house = house;
    this.books = books;
    this.runs = runs;
  }

  /**
   * Watches it.
   *
   * @param size whose way does not wait until partners have been told
   * @param facts in all the old days together
   */
  Results.Retired watch(Runs.Size size, String centre, long facts) throws Exception {
    var second = house.startHub("hub-2", settings -> settings.with("NARU_RETENTION_EVERY", "2s"));
    try {
      second.awaitReady();
      books.awaitTold();
      books.ask("retention/mine.sql"); // the hub keeps off until it is released
      books.run("old-days.sql", Map.of("centre", centre, "count", facts));
      var before = runs.alone(size);
      books.awaitTold();
      return watch(size, before);
    } finally {
      second.close();
    }
  }

  private Results.Retired watch(Runs.Size size, Round before) throws Exception {
    try (var other = Executors.newSingleThreadExecutor()) {
      var gone = other.submit(this::secondsUntilGone);
      var during = runs.alone(size);
      return new Results.Retired(before, during, DAYS, gone.get());
    }
  }

  private double secondsUntilGone() throws Exception {
    LockSupport.parkNanos(UNDER_WAY.toNanos());
    books.ask("retention/release.sql");
    var begin = System.nanoTime();
    books.awaitNone(OLD, "Old days are still there");
    return (System.nanoTime() - begin) / 1e9;
  }
}
