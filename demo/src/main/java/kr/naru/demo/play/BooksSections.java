package kr.naru.demo.play;

import static kr.naru.demo.play.Html.cell;
import static kr.naru.demo.play.Html.head;
import static kr.naru.demo.play.Html.number;
import static kr.naru.demo.play.Html.row;
import static kr.naru.demo.play.Html.text;
import static kr.naru.demo.play.Html.word;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import kr.naru.demo.play.Balance.Step;
import kr.naru.demo.play.Pictures.Part;
import tools.jackson.databind.JsonNode;

/** What the page says of the books: the balance, the won, the lanes and the runs. */
final class BooksSections {
  private static final ZoneOffset KOREA = ZoneOffset.ofHours(9);
  private static final String PICTURE = "<td class=\"picture\">%s</td>";

  private final Closing closing;

  BooksSections(Closing closing) {
    this.closing = closing;
  }

  /** From the file to the shipment step by step, and below it what every book says. */
  String balance() {
    var rows = new StringBuilder();
    var whole = closing.balance().steps().getFirst().won();
    var left = whole;
    for (var step : closing.balance().steps()) {
      var isSum = List.of("file", "promised", "shipped").contains(step.key());
      left = isSum ? step.won() : left - step.won();
      rows.append(step(step, isSum, isSum ? 0 : left, whole));
    }
    return Html.table("balance.steps", rows.toString(), "", "", "#col.won", "#col.bottles")
        + "<div style=\"margin-top:2rem\">"
        + Html.table(
            "balance.books", books(), "", "#col.won", "#col.bottles", "col.lines.same", "col.hub")
        + "</div>";
  }

  private static String step(Step step, boolean isSum, long from, long whole) {
    var name = head(word(step.key()));
    var picture = PICTURE.formatted(Pictures.bar(isSum ? "main" : "warn", from, step.won(), whole));
    return "<tr class=\"%s\">%s%s%s%s</tr>%n"
        .formatted(
            isSum ? "sum" : "part", name, picture, number(step.won()), number(step.bottles()));
  }

  private String books() {
    var rows = new StringBuilder();
    for (var book : closing.balance().books()) {
      rows.append(
          row(
              head(
                  "%s <span class=\"names\">%s</span>"
                      .formatted(text(book.who()), word("book." + book.who()))),
              book.knowsWon() ? number(book.won()) : "<td class=\"number\">–</td>",
              number(book.bottles()),
              cell(mark(book.right())),
              cell(reconciled(book.who()))));
    }
    return rows.toString();
  }

  private static String mark(boolean right) {
    return right
        ? "<span class=\"same\">✓ %s</span>".formatted(word("same"))
        : "<span class=\"differs\">✗ %s</span>".formatted(word("differs"));
  }

  private String reconciled(String who) {
    return closing.compared().stream()
        .filter(book -> book.partner().equalsIgnoreCase(who))
        .map(book -> mark(book.equal()))
        .findFirst()
        .orElse("–");
  }

  /** What the orders were paid with, and what of it was sold. */
  String tender() {
    var orders = closing.orders();
    var parts =
        List.of(new Part("main", orders.fromDeposit()), new Part("second", orders.onCredit()));
    return Pictures.parts(DaySections.title("won"), parts)
        + "<ul class=\"key\">"
        + DaySections.key("main", "deposit", orders.fromDeposit())
        + DaySections.key("second", "credit", orders.onCredit())
        + "</ul>";
  }

  /** The day as the hub has closed it. */
  String totals() {
    var totals = closing.hubDay().path("totals");
    var whole = totals.path("gross").asLong();
    var rows =
        sums("totals.tender", totals.path("byTender"), whole)
            + sums("totals.tax", totals.path("byTaxClass"), whole)
            + sums("totals.category", totals.path("byCategory"), whole);
    return "<div style=\"margin-top:2rem\">"
        + Html.table("totals", rows, "", "", "#col.sold", "#col.vat")
        + "</div>";
  }

  private static String sums(String group, JsonNode sums, long whole) {
    var rows = new StringBuilder();
    rows.append(
        "<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"4\">%s</th></tr>%n"
            .formatted(word(group)));
    for (var sum : sums) {
      var gross = sum.path("gross").asLong();
      rows.append(
          row(
              head(word(sum.path("name").asString("–"))),
              PICTURE.formatted(Pictures.bar("main", 0, gross, whole)),
              number(gross),
              sum.has("vat") ? number(sum.path("vat").asLong()) : "<td></td>"));
    }
    return rows.toString();
  }

  String lanes() {
    var rows = new StringBuilder();
    for (var lane : closing.lanes()) {
      var delays = lane.delays();
      rows.append(
          row(
              head(
                  "%s <span class=\"names\">%s</span>"
                      .formatted(text(lane.partner()), word("book." + lane.partner()))),
              PICTURE.formatted(Pictures.range(delays.median(), delays.p99())),
              number(delays.count()),
              number(delays.median()),
              number(delays.p99()),
              number(lane.repeats())));
    }
    return Html.table(
        "lanes.caption",
        rows.toString(),
        "",
        "lanes.scale",
        "#col.messages",
        "#col.median",
        "#col.p99",
        "#col.repeats");
  }

  String runs() {
    var rows = new StringBuilder();
    for (var run : closing.hubDay().path("runs")) {
      rows.append(
          row(
              head(text(run.path("route").asString())),
              cell(clock(run.path("cutOff").asString(""))),
              cell(clock(run.path("deadline").asString(""))),
              cell(word("state." + run.path("state").asString())),
              number(run.path("sheets").asLong()),
              number(run.path("undelivered").asLong())));
    }
    return Html.table(
        "runs.caption",
        rows.toString(),
        "col.route",
        "col.cutOff",
        "col.deadline",
        "col.state",
        "#col.sheets",
        "#col.open");
  }

  private static String clock(String at) {
    return at.isEmpty()
        ? "–"
        : "%tR".formatted(OffsetDateTime.parse(at).withOffsetSameInstant(KOREA));
  }
}
