package kr.naru.mapping.file.v1;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.naru.domain.order.AskedLine;
import kr.naru.domain.shared.StoreCode;
import kr.naru.mapping.aos.v1.OrderMessage;
import kr.naru.mapping.file.v1.Verdict.Outcome;
import kr.naru.mapping.wire.WireError;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The lines of one order, wherever in the file they stand.
 *
 * <p>An order is taken as a whole or not at all: with a line that cannot be understood none of it
 * is decided, so that the corrected file can be sent again.
 *
 * @param refused lines that could not be understood
 */
public record OrderRows(String store, String clientOrderNo, List<Row> rows, List<Verdict> refused) {
  private static final int MAX_LINES = 1_000;
  private static final int DECIDED = 201;

  /** For what the hub itself wrote: a long answer is no danger. */
  private static final JsonMapper OURS = new JsonMapper();

  /** A line, understood; {@code asked} is numbered within its order. */
  public record Row(long line, String key, AskedLine asked) {}

  public boolean isWhole() {
    return refused.isEmpty() && rows.size() <= MAX_LINES;
  }

  public StoreCode storeCode() {
    return new StoreCode(store);
  }

  public List<AskedLine> lines() {
    return rows.stream().map(Row::asked).toList();
  }

  /** When nothing of it is decided. */
  public List<Verdict> undecided() {
    var reason =
        rows.size() > MAX_LINES
            ? Reason.of("ORDER_TOO_LONG", Map.of("max", "" + MAX_LINES))
            : Reason.of("ORDER_NOT_WHOLE", Map.of("order", clientOrderNo));
    var verdicts = new ArrayList<>(refused);
    rows.forEach(row -> verdicts.add(Verdict.refused(row.line(), row.key(), reason)));
    return List.copyOf(verdicts);
  }

  /** The answer to the order, told line by line; the same answer tells the same. */
  public List<Verdict> verdicts(int status, byte[] answer) {
    var json = OURS.readTree(answer);
    return status == DECIDED ? decided(json) : allRefused(problem(json));
  }

  private List<Verdict> allRefused(Reason reason) {
    return rows.stream().map(row -> Verdict.refused(row.line(), row.key(), reason)).toList();
  }

  private static Reason problem(JsonNode problem) {
    return Reason.of(
        problem.path("code").asString(),
        problem.path("title").asString(),
        problem.path("titleKo").asString());
  }

  private List<Verdict> decided(JsonNode answer) {
    var refusals = new HashMap<Integer, Optional<Reason>>();
    for (var sheet : answer.path("sheets")) {
      var sheetRefusal = refusal(sheet);
      for (var line : sheet.path("lines")) {
        note(line, refusal(line).or(() -> sheetRefusal), refusals);
      }
    }
    answer.path("unknown").forEach(line -> note(line, refusal(line), refusals));
    return rows.stream()
        .map(row -> verdict(row, refusals.getOrDefault(row.asked().no(), Optional.empty())))
        .toList();
  }

  /** Merged lines share their fate. */
  private static void note(
      JsonNode line, Optional<Reason> refusal, Map<Integer, Optional<Reason>> refusals) {
    refusals.put(line.path("line").intValue(), refusal);
    line.path("mergedLines").forEach(no -> refusals.put(no.intValue(), refusal));
  }

  private static Optional<Reason> refusal(JsonNode of) {
    var refusal = of.path("refusal");
    return refusal.isObject()
        ? Optional.of(
            Reason.of(
                refusal.path("code").asString(),
                refusal.path("text").asString(),
                refusal.path("textKo").asString()))
        : Optional.empty();
  }

  private static Verdict verdict(Row row, Optional<Reason> refusal) {
    return refusal
        .map(reason -> Verdict.refused(row.line(), row.key(), reason))
        .orElseGet(() -> new Verdict(row.line(), row.key(), Outcome.ACCEPTED, Reason.ACCEPTED));
  }

  /** The orders of a file, in the order of their first lines. */
  static Iterator<OrderRows> of(Iterator<CsvRow> rows) {
    var orders = new LinkedHashMap<String, OrderRows>();
    while (rows.hasNext()) {
      var row = rows.next();
      var store = row.cell("store").orElse("").strip();
      var number = row.cell("client_order_no").orElse("").strip();
      orders
          .computeIfAbsent(
              store + "\u001f" + number,
              name -> new OrderRows(store, number, new ArrayList<>(), new ArrayList<>()))
          .add(row);
    }
    return orders.values().iterator();
  }

  private void add(CsvRow row) {
    try {
      if (!row.hasAllCells()) {
        refused.add(row.misses());
        return;
      }
      var fields = row.fields();
      fields.value("store", StoreCode::new);
      fields.text("clientOrderNo", 64);
      var asked = OrderMessage.line(rows.size() + 1, fields.object("line"));
      rows.add(new Row(row.line(), row.key(), asked));
    } catch (WireError e) {
      refused.add(row.refused(e));
    }
  }
}
