package kr.naru.connector.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Turns things into what a statement takes: a list into arrays, one a column. */
public final class Columns {
  private Columns() {}

  /**
   * An instant the driver sends with its type. A value without one would make it ask the database,
   * and wait for each answer: a round trip a statement.
   */
  public static OffsetDateTime instant(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  public static <T> @Nullable String[] texts(List<T> rows, Function<T, @Nullable String> column) {
    var values = new @Nullable String[rows.size()];
    for (var i = 0; i < values.length; i++) {
      values[i] = column.apply(rows.get(i));
    }
    return values;
  }

  public static <T> long[] longs(List<T> rows, ToLongFunction<T> column) {
    return rows.stream().mapToLong(column).toArray();
  }

  /** Flags as texts: the driver would ask the database what an array of booleans is. */
  public static <T> @Nullable String[] flags(List<T> rows, Predicate<T> column) {
    return texts(rows, row -> Boolean.toString(column.test(row)));
  }
}
