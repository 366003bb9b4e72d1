package kr.naru.bench.neighbours;

import java.util.List;
import java.util.Locale;
import kr.naru.bench.page.Language;
import kr.naru.bench.page.TextTable;

/** The tables of a result, in one language. */
final class Figures {
  private static final double MILLI = 1e6;
  private static final int MEDIAN = 50;

  private final List<Row> rows;
  private final Language language;

  Figures(List<Row> rows, Language language) {
    this.rows = rows;
    this.language = language;
  }

  /** From the time an order was due to its answer. */
  String orders() {
    var table =
        new TextTable(
            language.say("neighbour", "이웃"),
            language.say("p50 ms, calm", "p50 ms, 평온"),
            language.say("disturbed", "방해"),
            language.say("p99 ms, calm", "p99 ms, 평온"),
            language.say("disturbed", "방해"),
            language.say("p99 ratio", "p99 비율"),
            language.say("90 % of it in", "90 % 구간"),
            language.say("bound", "기준"),
            language.say("verdict", "판정"));
    for (var row : rows) {
      var calm = row.orders().calm();
      var disturbed = row.orders().disturbed();
      var interval = row.interval();
      table.row(
          row.neighbour().in(language),
          millis(calm.at(MEDIAN)),
          millis(disturbed.at(MEDIAN)),
          millis(calm.at(Row.TAIL)),
          millis(disturbed.at(Row.TAIL)),
          two(row.orders().ratio(Row.TAIL)),
          "%s … %s".formatted(two(interval.low()), two(interval.high())),
          row.neighbour().bound() == 0 ? "-" : "<= " + two(row.neighbour().bound()),
          verdict(row));
    }
    return table.toString();
  }

  /** From the answer until the warehouse has the sheet, while another partner is away. */
  String telling() {
    var table =
        new TextTable(
            language.say("neighbour", "이웃"),
            language.say("p50 ms, calm", "p50 ms, 평온"),
            language.say("disturbed", "방해"),
            language.say("p99 ms, calm", "p99 ms, 평온"),
            language.say("disturbed", "방해"),
            language.say("p99 ratio", "p99 비율"));
    for (var row : rows) {
      if (row.neighbour() != Neighbour.WMS && !row.telling().isEmpty()) {
        var calm = row.telling().calm();
        var disturbed = row.telling().disturbed();
        table.row(
            row.neighbour().in(language),
            calm.at(MEDIAN),
            disturbed.at(MEDIAN),
            calm.at(Row.TAIL),
            disturbed.at(Row.TAIL),
            two(row.telling().ratio(Row.TAIL)));
      }
    }
    return table.toString();
  }

  /** What each neighbour did in its last round. */
  String done() {
    var table =
        new TextTable(
            language.say("neighbour", "이웃"), language.say("what it did, last round", "마지막 회차의 행동"));
    for (var row : rows) {
      if (!row.said().isEmpty() && !row.said().getLast().isEmpty()) {
        table.row(row.neighbour().in(language), row.said().getLast());
      }
    }
    return table.toString();
  }

  private String verdict(Row row) {
    var verdict =
        switch (row.verdict()) {
          case NO_BOUND -> language.say("shown", "참고");
          case HELD -> language.say("held", "충족");
          case UNDECIDED -> language.say("undecided", "판단 불가");
          case MISSED -> language.say("missed", "미달");
        };
    return row.failed() == 0
        ? verdict
        : verdict + language.say(", %d failed", ", 실패 %d건").formatted(row.failed());
  }

  private static String millis(long nanos) {
    return String.format(Locale.ROOT, "%,.1f", nanos / MILLI);
  }

  private static String two(double number) {
    return Double.isFinite(number) ? String.format(Locale.ROOT, "%.2f", number) : "-";
  }
}
