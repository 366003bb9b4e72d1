package kr.naru.connector.store.message;

import java.util.Map;

/**
 * How many days history is kept, by system time; a day goes as a whole once all of it is older.
 *
 * @param deliveries facts and who was told them
 * @param journal what was decided and why
 * @param accessLog who looked at whose data; at least the year that the Korean notice on safety
 *     measures for personal information (개인정보의 안전성 확보조치 기준, article 8) asks of everybody
 */
public record Kept(int deliveries, int journal, int accessLog) {
  private static final int WEEK = 7;
  private static final int YEAR = 365;

  public Kept {
    atLeast(WEEK, deliveries, "facts and deliveries");
    atLeast(WEEK, journal, "the journal");
    atLeast(YEAR, accessLog, "the access log");
  }

  Map<String, Integer> names() {
    return Map.of("deliveries", deliveries, "journal", journal, "accessLog", accessLog);
  }

  private static void atLeast(int least, int days, String what) {
    if (days < least) {
      throw new IllegalArgumentException(
          "%d days are too few for %s: at least %d".formatted(days, what, least));
    }
  }
}
