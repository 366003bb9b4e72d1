package kr.naru.mapping.wire;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;

/**
 * Days and times as strangers write them, from the years 1900 to 9999: the books could keep neither
 * a day far beyond nor the one after it.
 */
public final class Days {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 9999;

  private Days() {}

  /** {@code 2026-03-05}. */
  public static LocalDate day(String text) {
    var day = Parsers.wanting("a day, such as 2026-03-05", LocalDate::parse).apply(text);
    check(day.getYear(), text);
    return day;
  }

  /** {@code 2026-03}. */
  public static YearMonth month(String text) {
    var month = Parsers.wanting("a month, such as 2026-03", YearMonth::parse).apply(text);
    check(month.getYear(), text);
    return month;
  }

  /** {@code 2026-03-05T09:00:00+09:00}. */
  public static OffsetDateTime time(String text) {
    var time =
        Parsers.wanting("a time, such as 2026-03-05T09:00:00+09:00", OffsetDateTime::parse)
            .apply(text);
    check(time.getYear(), text);
    return time;
  }

  /** {@code 14:30}. */
  public static LocalTime timeOfDay(String text) {
    return Parsers.wanting("a time of day, such as 14:30", LocalTime::parse).apply(text);
  }

  private static void check(int year, String text) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new IllegalArgumentException(
          "a year from %d to %d, not as in '%s'".formatted(FIRST_YEAR, LAST_YEAR, text));
    }
  }
}
