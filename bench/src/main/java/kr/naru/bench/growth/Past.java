package kr.naru.bench.growth;

import java.sql.SQLException;
import java.util.Map;
import java.util.function.Consumer;

/** Writes orders of the past into the books of a centre, as SQL: no hub takes so many so soon. */
final class Past {
  /** What an order of ten lines leaves behind by the time it was called off. */
  static final int ROWS_AN_ORDER = 51;

  private static final int AT_A_TIME = 10_000;
  private static final int DAYS = 30;

  private final Books books;
  private final String centre;
  private final Consumer<String> progress;
  private long orders;

  Past(Books books, String centre, Consumer<String> progress) {
    this.books = books;
    this.centre = centre;
    this.progress = progress;
  }

  /** Until the books hold so many rows of the past. */
  void fillTo(long rows) throws SQLException {
    var wanted = rows / ROWS_AN_ORDER;
    var begin = System.nanoTime();
    books.count(
        "select count(*) from ensure_day_partitions((now() at time zone 'UTC')::date - %d, %d)"
            .formatted(DAYS, DAYS));
    while (orders < wanted) {
      var count = Math.min(AT_A_TIME, wanted - orders);
      books.run("past.sql", Map.of("centre", centre, "first", orders, "count", count));
      orders += count;
    }
    books.tidy();
    progress.accept(
        "The books hold %,d orders of the past, %,d rows (%.0f s)"
            .formatted(orders, orders * ROWS_AN_ORDER, (System.nanoTime() - begin) / 1e9));
  }
}
