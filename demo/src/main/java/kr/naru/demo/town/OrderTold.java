package kr.naru.demo.town;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kr.naru.twin.aos.AosTwin;
import tools.jackson.databind.JsonNode;

/** One order as the terminal tells it: who, what for, and why not. */
record OrderTold(String line, String outcome, long won, List<String> reasons) {
  static OrderTold of(Store store, AosTwin.Answer answer) {
    if (!answer.decided()) {
      var line = "%-5s %s  %d %s".formatted(store.code(), store.name(), answer.status(), "?");
      return new OrderTold(line, "NOT DECIDED", 0, List.of());
    }
    var order = answer.json();
    var won = 0L;
    var sheets = new StringBuilder();
    var reasons = new ArrayList<String>();
    for (var sheet : order.path("sheets")) {
      won += sheet.path("amount").path("gross").asLong();
      var taken = sheet.path("outcome").asString().equals("ACCEPTED");
      sheets.append(taken ? sheet.path("sheet").asString().charAt(0) : '-');
      addReasons(sheet, reasons);
    }
    var line =
        "  %s %-5s %-8s %-3s %,11d won  %3d ms  %s"
            .formatted(
                order.path("orderNo").asString(),
                store.code(),
                order.path("outcome").asString(),
                sheets,
                won,
                answer.took().toMillis(),
                reasons.isEmpty() ? "" : reasons.getFirst());
    return new OrderTold(line, order.path("outcome").asString(), won, List.copyOf(reasons));
  }

  private static void addReasons(JsonNode sheet, List<String> reasons) {
    for (var line : sheet.path("lines")) {
      if (line.has("refusal")) {
        reasons.add(
            line.path("name").asString("?") + ": " + line.path("refusal").path("text").asString());
      }
    }
    var code = sheet.path("refusal").path("code").asString("");
    if (!code.isEmpty() && !code.equals("LINES_REFUSED")) {
      reasons.add(sheet.path("refusal").path("text").asString());
    }
  }

  /** What came of all orders so far. */
  static final class Sums {
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private int orders;
    private long won;

    void add(OrderTold order) {
      orders++;
      won += order.won();
      outcomes.merge(order.outcome(), 1, Integer::sum);
    }

    String line() {
      return "  %,d orders so far: %s; %,d won promised".formatted(orders, outcomes, won);
    }
  }
}
