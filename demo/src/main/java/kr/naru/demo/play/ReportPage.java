package kr.naru.demo.play;

import static java.util.stream.Collectors.joining;
import static kr.naru.demo.play.Html.both;
import static kr.naru.demo.play.Html.text;
import static kr.naru.demo.play.Html.word;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The report as a page: one file without script, in both languages, for the screen in light and
 * dark and for paper.
 */
final class ReportPage {
  private static final Pattern PLACE = Pattern.compile("\\{\\{(w:)?([\\w.]+)}}");

  private final DayReport report;
  private final Closing closing;
  private final DaySections day;
  private final BooksSections books;

  ReportPage(DayReport report) {
    this.report = report;
    this.closing = report.closing();
    this.day = new DaySections(closing, report.file().wrong());
    this.books = new BooksSections(closing);
  }

  String html() {
    var places = places();
    return PLACE
        .matcher(Words.file("report.html"))
        .replaceAll(place -> Matcher.quoteReplacement(filled(place, places)));
  }

  private static String filled(MatchResult place, Map<String, String> places) {
    var name = place.group(2);
    return place.group(1) == null ? places.getOrDefault(name, "") : word(name);
  }

  private Map<String, String> places() {
    var places = new HashMap<String, String>();
    places.put("style", Words.file("report.css"));
    places.put("day", closing.played().day());
    places.put("lead", lead());
    places.put("verdict", verdict());
    places.put("figures", figures());
    places.put("balance", books.balance());
    places.put("time", day.time());
    places.put("outcomes", day.outcomes());
    places.put("tender", books.tender());
    places.put("totals", books.totals());
    places.put("lanes", books.lanes());
    places.put("runs", books.runs());
    places.put("foot", foot());
    return places;
  }

  private String lead() {
    var trouble = closing.played().trouble();
    var key = closing.played().as().equals("MIXED") ? "lead.mixed" : "lead.liquor";
    var calm = trouble.equals(PlayOptions.Trouble.NONE);
    return word(key)
        + " "
        + (calm
            ? ""
            : both(
                Words.en("lead.trouble")
                    .formatted(
                        trouble.kills(), trouble.wmsDownMinutes(), trouble.erpDoubles() * 100),
                Words.ko("lead.trouble")
                    .formatted(
                        trouble.kills(), trouble.wmsDownMinutes(), trouble.erpDoubles() * 100)));
  }

  private String verdict() {
    if (report.isRight()) {
      return "<p class=\"verdict\"><b aria-hidden=\"true\">✓</b><span>%s</span></p>"
          .formatted(word("balanced"));
    }
    return "<div class=\"verdict bad\"><b aria-hidden=\"true\">✗</b><div>%s<ul>%s</ul></div></div>"
        .formatted(
            word("unbalanced"),
            report.wrong().stream().map(line -> "<li>" + text(line) + "</li>").collect(joining()));
  }

  private String figures() {
    var orders = closing.orders();
    var steps = closing.balance().steps();
    return figure("baskets", "%,d".formatted(orders.baskets()), "")
        + figure("lines", "%,d".formatted(orders.lines()), "")
        + figure("figure.shipped", "%,d".formatted(steps.getLast().won()), "unit.won")
        + figure("figure.bottles", "%,d".formatted(steps.getLast().bottles()), "unit.bottles")
        + figure("median", "%,d".formatted(orders.median()), "unit.ms")
        + figure("p99", "%,d".formatted(orders.p99()), "unit.ms");
  }

  private static String figure(String key, String figure, String unit) {
    return "<div><dt>%s</dt><dd>%s%s</dd></div>%n"
        .formatted(word(key), figure, unit.isEmpty() ? "" : " <small>" + word(unit) + "</small>");
  }

  private String foot() {
    var played = closing.played();
    return "<p>%s</p><p>%s %s · SHA-256 %s…</p>"
            .formatted(
                word("repeat." + report.repeat()),
                word("foot.centre"),
                text(played.centre()),
                text(played.fileDigest().substring(0, 16)))
        + "<p>%s %,.1f s</p>".formatted(word("foot.took"), closing.orders().seconds());
  }
}
