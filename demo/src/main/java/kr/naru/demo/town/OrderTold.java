package kr.naru.demo.town;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kr.naru.twin.aos.AosTwin;
import tools.jackson.databind.JsonNode;

/**
 * One order as the terminal tells it: who, what for, and why not.
 *
 * @param outcome as the hub says it; the status when it has decided nothing
 */
record OrderTold(String store, int lines, String outcome, long won, List<String> reasons) {
  static OrderTold of(Place place, Store store, int lines, AosTwin.Answer answer) {
    if (!answer.decided()) {
      return new OrderTold(store.code(), lines, "" + answer.status(), 0, List.of());
    }
    var order = answer.json();
    var won = 0L;
    var reasons = new ArrayList<String>();
    for (var sheet : order.path("sheets")) {
      won += sheet.path("amount").path("gross").asLong();
      addReasons(place, sheet, reasons);
    }
    for (var line : order.path("unknown")) {
      reasons.add(text(line.path("refusal")));
    }
    return new OrderTold(
        store.code(), lines, order.path("outcome").asString(), won, List.copyOf(reasons));
  }

  void tell(Teller teller) {
    switch (outcome) {
      case "ACCEPTED" -> teller.tell("order.taken", store, lines, won);
      case "PARTLY" -> teller.tell("order.partly", store, lines, won, first());
      case "REFUSED" -> teller.tell("order.refused", store, lines, first());
      default -> teller.tell("order.undecided", store, lines, outcome);
    }
  }

  private String first() {
    return reasons.isEmpty() ? "-" : reasons.getFirst();
  }

  private static void addReasons(Place place, JsonNode sheet, List<String> reasons) {
    for (var line : sheet.path("lines")) {
      if (line.has("refusal")) {
        var article = place.article(line.path("sku").asString());
        reasons.add(Teller.name(article) + ": " + text(line.path("refusal")));
      }
    }
    var code = sheet.path("refusal").path("code").asString("");
    if (!code.isEmpty() && !code.equals("LINES_REFUSED")) {
      reasons.add(text(sheet.path("refusal")));
    }
  }

  /** The hub's own words for a refusal. */
  static String text(JsonNode refusal) {
    return refusal.path(Teller.inKorean() ? "textKo" : "text").asString("?");
  }

  /** What came of all orders of a day. */
  static final class Sums {
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private int orders;
    private long won;

    void add(OrderTold order) {
      orders++;
      won += order.won();
      outcomes.merge(order.outcome(), 1, Integer::sum);
    }

    void tell(Teller teller) {
      teller.tell("orders", orders, of("ACCEPTED"), of("PARTLY"), of("REFUSED"), won);
    }

    private int of(String outcome) {
      return outcomes.getOrDefault(outcome, 0);
    }
  }
}
