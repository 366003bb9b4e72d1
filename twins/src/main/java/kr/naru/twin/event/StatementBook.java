package kr.naru.twin.event;

import static kr.naru.twin.event.Fields.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What a twin has booked, event by event and line by line, so that it can be asked for by delivery
 * day. A tampered one says what never was. Any thread may use it.
 */
public final class StatementBook {
  private static final int PART = 500;

  private final List<Row> rows = new ArrayList<>();
  private final Map<String, String> days = new HashMap<>();

  /**
   * One line of an event.
   *
   * @param event the hub's message, or the twin's own number for what it said itself
   * @param won 0 in books without money
   */
  public record Row(
      String event,
      String kind,
      String sheetNo,
      String store,
      int line,
      String sku,
      long quantity,
      long won) {
    boolean isOf(String sheet, String what) {
      return sheetNo.equals(sheet) && kind.equals(what);
    }

    Map<String, Object> stated() {
      var stated = new LinkedHashMap<String, Object>();
      stated.put("event", event);
      stated.put("kind", kind);
      stated.put("sheetNo", sheetNo);
      stated.put("store", store);
      stated.put("line", line);
      stated.put("sku", sku);
      stated.put("quantity", quantity);
      stated.put("won", won);
      return stated;
    }
  }

  public synchronized void book(Row row) {
    rows.add(row);
  }

  /** From now on the sheet is one of this delivery day's. */
  public synchronized void promise(String sheetNo, String day) {
    days.put(sheetNo, day);
  }

  /** The statement of a day, in parts of at most 500 rows; one empty part when it has none. */
  public synchronized List<Map<String, Object>> parts(String day, long round) {
    var of = rows.stream().filter(row -> day.equals(days.get(row.sheetNo()))).toList();
    var count = Math.max(1, (of.size() + PART - 1) / PART);
    var parts = new ArrayList<Map<String, Object>>();
    for (var n = 1; n <= count; n++) {
      var entries =
          of.subList((n - 1) * PART, Math.min(n * PART, of.size())).stream()
              .map(Row::stated)
              .toList();
      var part = new LinkedHashMap<String, Object>();
      part.put("day", day);
      part.put("round", round);
      part.put("part", n);
      part.put("parts", count);
      if (!entries.isEmpty()) {
        part.put("entries", entries);
      }
      parts.add(part);
    }
    return parts;
  }

  /** {@code {what, sheetNo, kind}}: see {@link #tamper}. */
  public void tamper(JsonNode with) {
    tamper(Tamper.valueOf(text(with, "what")), text(with, "sheetNo"), text(with, "kind"));
  }

  /**
   * Plants a difference in the first event of this kind that was booked for a sheet; the twin's
   * other books stay as they are.
   *
   * @return the event that is wrong from now on
   */
  public synchronized String tamper(Tamper what, String sheetNo, String kind) {
    var event =
        rows.stream()
            .filter(row -> row.isOf(sheetNo, kind))
            .map(Row::event)
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException("No %s of %s".formatted(kind, sheetNo)));
    var whole = rows.stream().filter(row -> row.event().equals(event)).toList();
    var wrong = what.of(whole);
    var at = rows.indexOf(whole.getFirst());
    if (what == Tamper.STRANGER) {
      rows.addAll(wrong);
    } else {
      rows.removeAll(whole);
      rows.addAll(at, wrong);
    }
    return wrong.isEmpty() ? event : wrong.getFirst().event();
  }
}
