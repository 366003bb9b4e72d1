package kr.naru.bench.growth;

import java.util.List;
import java.util.Locale;
import kr.naru.bench.page.Language;
import kr.naru.bench.page.TextTable;

/** The tables of a result, in one language. */
final class Tables {
  private final Language language;

  Tables(Language language) {
    this.language = language;
  }

  /** A row for each size. */
  String sizes(List<Series> all, String english, String korean) {
    var table =
        new TextTable(
            language.say(english, korean),
            language.say("times the first", "첫 행 대비"),
            language.say("CPU ms of hub and database", "허브+DB CPU ms"),
            language.say("database alone", "그중 DB"),
            language.say("control CPU ms", "대조 CPU ms"),
            language.say("orders/s", "초당 주문"),
            "p50 ms",
            "p99 ms");
    for (var series : all) {
      table.row(
          format("%,d", series.size()),
          two(series.times(all.getFirst())),
          two(series.median(round -> round.hub().cpuMillis())),
          two(series.median(Round::databaseMillis)),
          two(series.median(Round::controlMillis)),
          format("%,.0f", series.median(round -> round.hub().ordersPerSecond())),
          one(series.median(round -> round.hub().p50Millis())),
          one(series.median(round -> round.hub().p99Millis())));
    }
    return table.toString();
  }

  String retired(Results.Retired retired) {
    var table =
        new TextTable(
            language.say("old days", "지난 일자"),
            language.say("orders/s", "초당 주문"),
            "p50 ms",
            "p99 ms",
            language.say("not accepted", "미접수"));
    row(table, language.say("before", "치우기 전"), retired.before());
    row(table, language.say("while they go", "치우는 동안"), retired.during());
    return table.toString();
  }

  private static void row(TextTable table, String name, Round round) {
    var hub = round.hub();
    table.row(
        name,
        format("%,.0f", hub.ordersPerSecond()),
        one(hub.p50Millis()),
        one(hub.p99Millis()),
        hub.failed());
  }

  static String one(double number) {
    return format("%,.1f", number);
  }

  static String two(double number) {
    return format("%.2f", number);
  }

  private static String format(String form, Object number) {
    return number instanceof Double real && !Double.isFinite(real)
        ? "-"
        : String.format(Locale.ROOT, form, number);
  }
}
