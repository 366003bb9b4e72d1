package kr.naru.bench.growth;

import java.util.ArrayList;
import java.util.List;
import kr.naru.bench.page.Language;
import kr.naru.bench.page.TextTable;

/**
 * What growth may cost.
 *
 * @param limit the most that may be reached
 */
record Verdict(String english, String korean, double reached, double limit) {
  private static final double MOST_TIMES = 1.2;
  private static final double CLAIM_MILLIS = 10;

  static List<Verdict> of(Results results) {
    var all = new ArrayList<Verdict>();
    var past = results.past();
    for (var later : past.subList(1, past.size())) {
      all.add(times(later, past.getFirst(), "rows in the books", "장부 행"));
    }
    all.add(times(results.stores().getLast(), results.stores().getFirst(), "stores", "점포"));
    all.add(times(results.centres().getLast(), results.centres().getFirst(), "centres", "센터"));
    all.add(
        new Verdict(
            "lane claim p99, ms", "레인 조회 p99, ms", results.claims().p99Millis(), CLAIM_MILLIS));
    all.add(
        new Verdict(
            "orders not accepted while old days went",
            "지난 일자를 치우는 동안 접수되지 않은 주문",
            results.retired().failed(),
            0));
    return all;
  }

  static boolean held(Results results) {
    return of(results).stream().allMatch(Verdict::held);
  }

  static String table(Results results, Language language) {
    var table =
        new TextTable(
            language.say("growth", "증가"),
            language.say("reached", "측정"),
            language.say("bound", "기준"),
            language.say("verdict", "판정"));
    for (var verdict : of(results)) {
      table.row(
          language.say(verdict.english, verdict.korean),
          Tables.two(verdict.reached),
          "<= " + Tables.two(verdict.limit),
          verdict.held() ? language.say("held", "충족") : language.say("missed", "미달"));
    }
    return table.toString();
  }

  boolean held() {
    return reached <= limit;
  }

  private static Verdict times(Series larger, Series smaller, String english, String korean) {
    return new Verdict(
        "%,d %s: cost of an order, times that of %,d"
            .formatted(larger.size(), english, smaller.size()),
        "%s %,d개: 주문당 비용, %,d개 대비 배수".formatted(korean, larger.size(), smaller.size()),
        larger.times(smaller),
        MOST_TIMES);
  }
}
