package kr.naru.demo.play;

import static java.util.stream.Collectors.joining;
import static kr.naru.demo.play.Html.head;
import static kr.naru.demo.play.Html.number;
import static kr.naru.demo.play.Html.row;
import static kr.naru.demo.play.Html.text;
import static kr.naru.demo.play.Html.word;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import kr.naru.demo.play.Pictures.Part;

/** What the page says of the orders: over the day, by outcome, by reason. */
final class DaySections {
  private static final int QUARTER = 15;
  private static final int HOUR = 60;
  private static final int NAMED = 3;
  private static final ZoneOffset KOREA = ZoneOffset.ofHours(9);

  private final Closing closing;
  private final List<String> unreadable;

  DaySections(Closing closing, List<String> unreadable) {
    this.closing = closing;
    this.unreadable = unreadable;
  }

  /** Order lines by the quarter of an hour, and the cut-offs. */
  String time() {
    var counts = new TreeMap<Integer, Long>();
    for (var slot : closing.slots()) {
      var minute = minute(slot.time());
      counts.merge(minute / QUARTER * QUARTER, slot.lines(), Long::sum);
    }
    if (counts.isEmpty()) {
      return "";
    }
    for (var at = counts.firstKey() / HOUR * HOUR; at < counts.lastKey(); at += QUARTER) {
      counts.putIfAbsent(at, 0L);
    }
    return Pictures.day(title("time"), counts, cutOffs());
  }

  private List<Integer> cutOffs() {
    var cutOffs = new ArrayList<Integer>();
    for (var run : closing.hubDay().path("runs")) {
      var at = OffsetDateTime.parse(run.path("cutOff").asString()).withOffsetSameInstant(KOREA);
      cutOffs.add(at.getHour() * HOUR + at.getMinute());
    }
    return cutOffs.stream().distinct().sorted().toList();
  }

  /** One bar of all lines, and the reasons below. */
  String outcomes() {
    var orders = closing.orders();
    var parts =
        List.of(
            new Part("main", orders.accepted()),
            new Part("second", orders.trimmed()),
            new Part("warn", orders.refused()));
    return Pictures.parts(title("outcomes"), parts)
        + "<ul class=\"key\">"
        + key("main", "accepted", orders.accepted())
        + key("second", "trimmed", orders.trimmed())
        + key("warn", "refusedLines", orders.refused())
        + "</ul>"
        + reasons();
  }

  private String reasons() {
    var most = closing.reasons().stream().mapToLong(Reason::lines).max().orElse(0);
    var rows =
        closing.reasons().stream()
            .sorted((one, other) -> Long.compare(other.lines(), one.lines()))
            .map(reason -> reason(reason, most))
            .collect(joining());
    var unread = unreadable.stream().map(line -> "<li>" + text(line) + "</li>").collect(joining());
    return "<div style=\"margin-top:2rem\">"
        + (rows.isEmpty()
            ? ""
            : Html.table("reasons", rows, "reason", "", "#col.lines", "#col.missing"))
        + (unread.isEmpty() ? "" : "<h3>" + word("unreadable") + "</h3><ul>" + unread + "</ul>")
        + "</div>";
  }

  private static String reason(Reason reason, long most) {
    var names =
        reason.articles().keySet().stream().limit(NAMED).map(Html::text).collect(joining(", "));
    var more = reason.articles().size() - NAMED;
    return row(
        head(
            "%s<span class=\"names\">%s%s</span>"
                .formatted(word(reason.code()), names, more > 0 ? " … +%,d".formatted(more) : "")),
        "<td class=\"picture\">%s</td>".formatted(Pictures.bar("warn", 0, reason.lines(), most)),
        number(reason.lines()),
        number(reason.missing()));
  }

  static String key(String look, String word, long figure) {
    return "<li>%s%s <b>%,d</b></li>".formatted(Pictures.mark(look), word(word), figure);
  }

  static String title(String key) {
    return Words.en(key) + " · " + Words.ko(key);
  }

  private static int minute(String time) {
    return Integer.parseInt(time.substring(0, 2)) * HOUR + Integer.parseInt(time.substring(3));
  }
}
