package kr.naru.demo.play;

import kr.naru.demo.play.Balance.Book;
import kr.naru.demo.play.Balance.Step;

/** The report for a terminal: English, with the Korean word at the end of each line. */
final class ReportText {
  private static final int NAMED = 5;

  private final DayReport report;
  private final Closing closing;
  private final StringBuilder out = new StringBuilder();

  ReportText(DayReport report) {
    this.report = report;
    this.closing = report.closing();
  }

  String text() {
    out.append(
        "%n%s %s, %s, centre %s%n"
            .formatted(
                Words.en("title"),
                closing.played().day(),
                closing.played().as(),
                closing.played().centre()));
    orders();
    reasons();
    balance();
    lanes();
    verdict();
    return out.toString();
  }

  private void orders() {
    var orders = closing.orders();
    head("orders");
    row("baskets", orders.baskets(), "decided %,d".formatted(orders.decided()));
    row(
        "lines",
        orders.lines(),
        "%,d merged into an equal one, in %,d places"
            .formatted(orders.mergedAway(), orders.merges()));
    row("accepted", orders.accepted(), "");
    row("trimmed", orders.trimmed(), "");
    row("refusedLines", orders.refused(), "");
    row("deposit", orders.fromDeposit(), "won");
    row("credit", orders.onCredit(), "won");
    row("median", orders.median(), "ms");
    row("p99", orders.p99(), "ms");
  }

  private void reasons() {
    head("reasons");
    for (var reason : closing.reasons()) {
      out.append(
          "  %-22s %,16d  lines, %,d bottles missing  %s%n"
              .formatted(reason.code(), reason.lines(), reason.missing(), Words.ko(reason.code())));
      reason.articles().entrySet().stream()
          .limit(NAMED)
          .forEach(a -> out.append("    %s ×%d%n".formatted(a.getKey(), a.getValue())));
      if (reason.articles().size() > NAMED) {
        out.append("    and %,d other articles%n".formatted(reason.articles().size() - NAMED));
      }
    }
    report.file().wrong().forEach(line -> out.append("  not readable  " + line + "\n"));
  }

  private void balance() {
    head("balance");
    out.append("  %-22s %16s %12s%n".formatted("", "won 원", "bottles 병"));
    for (Step step : closing.balance().steps()) {
      out.append(
          "  %-22s %,16d %,12d  %s%n"
              .formatted(Words.en(step.key()), step.won(), step.bottles(), Words.ko(step.key())));
    }
    for (Book book : closing.balance().books()) {
      out.append(
          "  %s %-20s %16s %,12d  %s%n"
              .formatted(
                  book.right() ? "=" : "≠",
                  book.who(),
                  book.knowsWon() ? "%,d".formatted(book.won()) : "",
                  book.bottles(),
                  Words.ko("book." + book.who())));
    }
  }

  private void lanes() {
    head("lanes");
    for (var lane : closing.lanes()) {
      var delays = lane.delays();
      out.append(
          "  %-22s %,16d  messages, median %,d ms, p99 %,d ms, %,d came twice%n"
              .formatted(
                  lane.partner(), delays.count(), delays.median(), delays.p99(), lane.repeats()));
    }
  }

  private void verdict() {
    out.append(
        "%n  %s, revision %d; %.1f s; %s%n"
            .formatted(
                report.state(),
                closing.hubDay().path("revision").asInt(),
                closing.orders().seconds(),
                repeated()));
    report.wrong().forEach(line -> out.append("  WRONG  ").append(line).append('\n'));
    if (report.isRight()) {
      out.append("  %s%n  %s%n".formatted(Words.en("balanced"), Words.ko("balanced")));
    }
    out.append("  %s%n".formatted(report.page().toUri()));
  }

  private String repeated() {
    return switch (report.repeat()) {
      case FIRST -> "the first run of this day";
      case SAME -> "the same as in the run before, to the byte; nothing was taken twice";
      case DIFFERENT -> "other than in the run before";
    };
  }

  private void head(String key) {
    out.append("%n%s %s%n".formatted(Words.en(key), Words.ko(key)));
  }

  private void row(String key, long number, String note) {
    out.append(
        "  %-22s %,16d  %s%s%s%n"
            .formatted(Words.en(key), number, note, note.isEmpty() ? "" : "  ", Words.ko(key)));
  }
}
