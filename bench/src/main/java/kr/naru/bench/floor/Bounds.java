package kr.naru.bench.floor;

import java.util.ArrayList;
import java.util.List;
import kr.naru.bench.floor.Way.Kind;
import kr.naru.bench.page.Language;
import kr.naru.bench.page.TextTable;

/** The hub's three bounds, as far as their numbers of clients were measured. */
final class Bounds {
  private Bounds() {}

  static List<Bound> of(Results results) {
    var bounds = new ArrayList<Bound>();
    if (results.clients().contains(Figures.BUSY)) {
      bounds.add(
          new Bound(
              "b/h, throughput with 16 clients",
              "b/h, 클라이언트 16개의 처리량",
              results.ofServed(Kind.HUB, Figures.BUSY),
              0.5,
              0.8,
              true));
      bounds.add(
          new Bound(
              "c/h, throughput with 16 clients",
              "c/h, 클라이언트 16개의 처리량",
              results.ofServed(Kind.DELIVERED, Figures.BUSY),
              0.12,
              0.3,
              true));
    }
    if (results.clients().contains(Figures.CALM)) {
      bounds.add(
          new Bound(
              "b/h, p99 with 4 clients",
              "b/h, 클라이언트 4개의 p99",
              results.slower(Figures.CALM),
              3,
              3,
              false));
    }
    return bounds;
  }

  static String table(List<Bound> bounds, Language language) {
    var table =
        new TextTable(
            language.say("ratio", "비율"),
            language.say("reached", "측정"),
            language.say("bound", "기준"),
            language.say("wanted", "목표"),
            language.say("verdict", "판정"));
    for (var bound : bounds) {
      var sign = bound.least() ? ">= " : "<= ";
      table.row(
          language.say(bound.english(), bound.korean()),
          Figures.two(bound.reached()),
          sign + Figures.two(bound.limit()),
          sign + Figures.two(bound.wanted()),
          verdict(bound, language));
    }
    return table.toString();
  }

  private static String verdict(Bound bound, Language language) {
    if (!bound.held()) {
      return language.say("missed", "미달");
    }
    return bound.wantedReached()
        ? language.say("as wanted", "목표 달성")
        : language.say("held", "기준 충족");
  }
}
