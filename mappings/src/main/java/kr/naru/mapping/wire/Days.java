package kr.naru.mapping.wire;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.function.Function;

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
    var day = parsed(text, LocalDate::parse, "a day, such as 2026-03-05");
    check(day.getYear(), text);
    return day;
  }

  /** {@code 2026-03}. */
  public static YearMonth month(String text) {
    var month = parsed(text, YearMonth::parse, "a month, such as 2026-03");
    check(month.getYear(), text);
    return month;
  }

  /** {@code 2026-03-05T09:00:00+09:00}. */
  public static OffsetDateTime time(String text) {
    var time = parsed(text, OffsetDateTime::parse, "a time, such as 2026-03-05T09:00:00+09:00");
    check(time.getYear(), text);
    return time;
  }

  /** {@code 14:30}. */
  public static LocalTime timeOfDay(String text) {
    return parsed(text, LocalTime::parse, "a time of day, such as 14:30");
  }

  /** The words of the parser are for programmers. */
  private static <T> T parsed(String text, Function<String, T> parse, String wanted) {
    try {
      return parse.apply(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(wanted, e);
    }
  }

  private static void check(int year, String text) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new IllegalArgumentException(
          "a year from %d to %d, not as in '%s'".formatted(FIRST_YEAR, LAST_YEAR, text));
    }
  }
}
