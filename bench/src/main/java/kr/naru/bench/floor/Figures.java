package kr.naru.bench.floor;

import java.util.List;
import java.util.Locale;
import kr.naru.bench.floor.Way.Kind;
import kr.naru.bench.page.Language;
import kr.naru.bench.page.TextTable;

/** The tables of a result, in one language. */
final class Figures {
  /** At which the bounds on throughput are stated. */
  static final int BUSY = 16;

  /** At which the bound on latency is stated: two for each of two cores. */
  static final int CALM = 4;

  private final Results results;
  private final Language language;

  Figures(Results results, Language language) {
    this.results = results;
    this.language = language;
  }

  private String clients() {
    return language.say("orders/s, clients", "초당 주문, 클라이언트");
  }

  /** A row for each number of clients, a column for each way. */
  String throughput() {
    var table = new TextTable(clients(), "a", "h", "b", "c", "b/h", "c/h");
    for (var clients : results.clients()) {
      table.row(
          clients,
          rate(Kind.PROGRAM, clients),
          rate(Kind.SERVED, clients),
          rate(Kind.HUB, clients),
          rate(Kind.DELIVERED, clients),
          two(results.ofServed(Kind.HUB, clients)),
          two(results.ofServed(Kind.DELIVERED, clients)));
    }
    return table.toString();
  }

  String latency() {
    var table =
        new TextTable(
            language.say("ms, clients", "ms, 클라이언트"),
            "a p50",
            "a p99",
            "h p50",
            "h p99",
            "b p50",
            "b p99",
            "c p99",
            "b/h p99");
    for (var clients : results.clients()) {
      var a = results.of(Kind.PROGRAM, clients);
      var h = results.of(Kind.SERVED, clients);
      var b = results.of(Kind.HUB, clients);
      table.row(
          clients,
          one(a.p50Millis()),
          one(a.p99Millis()),
          one(h.p50Millis()),
          one(h.p99Millis()),
          one(b.p50Millis()),
          one(b.p99Millis()),
          one(results.of(Kind.DELIVERED, clients).p99Millis()),
          one(results.slower(clients)));
    }
    return table.toString();
  }

  String costs(int clients) {
    var table =
        new TextTable(
            language.say("per order", "주문 한 건당"),
            language.say("CPU ms", "CPU ms"),
            language.say("allocated kB", "할당 kB"));
    for (var kind : Kind.values()) {
      var run = results.of(kind, clients);
      table.row(kind.letter(), two(run.cpuMillis()), one(run.kilobytes()));
    }
    return table.toString();
  }

  static String programs(List<Candidate> candidates, Language language) {
    var table =
        new TextTable(
            language.say("program", "프로그램"),
            language.say("orders/s", "초당 주문"),
            "p50 ms",
            "p99 ms",
            language.say("statements", "SQL 문"),
            language.say("round trips", "왕복"));
    for (var candidate : candidates) {
      table.row(
          candidate.program().name(),
          whole(candidate.measured().ordersPerSecond()),
          one(candidate.measured().p50Millis()),
          one(candidate.measured().p99Millis()),
          one(candidate.statements()),
          one(candidate.roundTrips()));
    }
    return table.toString();
  }

  private String rate(Kind kind, int clients) {
    return whole(results.of(kind, clients).ordersPerSecond());
  }

  static String whole(double number) {
    return format("%,.0f", number);
  }

  static String one(double number) {
    return format("%,.1f", number);
  }

  static String two(double number) {
    return format("%.2f", number);
  }

  private static String format(String form, double number) {
    return Double.isFinite(number) ? String.format(Locale.ROOT, form, number) : "-";
  }
}
