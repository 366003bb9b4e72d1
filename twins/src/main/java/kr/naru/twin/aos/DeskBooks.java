package kr.naru.twin.aos;

import static kr.naru.twin.event.Fields.each;
import static kr.naru.twin.event.Fields.number;
import static kr.naru.twin.event.Fields.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kr.naru.twin.aos.DeskSheet.DeskLine;
import kr.naru.twin.event.Event;
import kr.naru.twin.event.LineBook;
import kr.naru.twin.event.StatementBook;
import kr.naru.twin.event.StatementBook.Row;
import tools.jackson.databind.JsonNode;

/** What the front of one centre shows its stores. Any thread may read it. */
public final class DeskBooks {
  private static final List<String> KINDS = List.of("promised", "shipped", "shortage", "cancelled");

  private final Map<String, DeskSheet> sheets = new TreeMap<>();
  private final Map<String, Versioned> rows = new TreeMap<>();
  private final Map<String, Positions> positions = new TreeMap<>();
  private final List<Turn> turns = new ArrayList<>();
  private final List<String> violations = new ArrayList<>();
  private final StatementBook statements = new StatementBook();

  private final Map<String, String> runs = new TreeMap<>();
  private final Map<String, Long> closed = new TreeMap<>();

  DeskBooks() {}

  /** A special that began or ended. */
  public record Turn(String special, String sku, String turn) {}

  /** What can be had of an article, base units. */
  public record Availability(long onHand, long promised, long held, long available, long version) {}

  /** A store's money, won. */
  public record Balance(
      long deposit, long depositHeld, long receivable, long creditHeld, long version) {}

  synchronized void take(Event event) {
    switch (event.kind()) {
      case "sheet" -> {
        sheet(event.data());
        state(event, event.data());
      }
      case "availability" -> rows(event, "stock", "sku");
      case "balance" -> rows(event, "balances", "store");
      case "prices" -> rows(event, "prices", "sku");
      case "categories" ->
          each(event.data(), event.kind()).forEach(row -> row(event.kind(), "category", row));
      case "special" -> turn(event.data());
      case "run" -> runs.put(event.subject(), text(event.data(), "state"));
      case "day-closed" -> closed.put(text(event.data(), "day"), number(event.data(), "gross"));
      default -> throw new IllegalArgumentException("The AOS does not know " + event.type());
    }
  }

  /** Rows of a snapshot call; they and the messages may come in any order. */
  public synchronized void snapshot(String kind, JsonNode answer) {
    switch (kind) {
      case "availability" -> each(answer, "stock").forEach(row -> row(kind, "sku", row));
      case "balance" -> each(answer, "balances").forEach(row -> row(kind, "store", row));
      case "prices" -> each(answer, "prices").forEach(row -> row(kind, "sku", row));
      case "categories" -> each(answer, kind).forEach(row -> row(kind, "category", row));
      default -> throw new IllegalArgumentException("There is no snapshot of " + kind);
    }
  }

  /** States of runs, by their document. */
  public synchronized Map<String, String> runs() {
    return new TreeMap<>(runs);
  }

  /** Won of the days that were closed. */
  public synchronized Map<String, Long> closedDays() {
    return new TreeMap<>(closed);
  }

  public synchronized Map<String, DeskSheet> sheets() {
    return new TreeMap<>(sheets);
  }

  /** Every accepted sheet's lines, to compare with other books. */
  public synchronized SortedMap<String, List<LineBook>> booksBySheet() {
    var lines = new TreeMap<String, List<LineBook>>();
    sheets.values().stream()
        .filter(DeskSheet::isAccepted)
        .forEach(
            sheet ->
                lines.put(sheet.sheetNo(), sheet.lines().stream().map(DeskLine::book).toList()));
    return lines;
  }

  public synchronized Map<String, Availability> availability() {
    var all = new TreeMap<String, Availability>();
    held("availability")
        .forEach(
            (sku, row) ->
                all.put(
                    sku,
                    new Availability(
                        number(row.fields(), "onHand"),
                        number(row.fields(), "promised"),
                        number(row.fields(), "held"),
                        number(row.fields(), "available"),
                        row.version())));
    return all;
  }

  public synchronized Map<String, Balance> balances() {
    var all = new TreeMap<String, Balance>();
    held("balance")
        .forEach(
            (store, row) ->
                all.put(
                    store,
                    new Balance(
                        number(row.fields(), "deposit"),
                        number(row.fields(), "depositHeld"),
                        number(row.fields(), "receivable"),
                        number(row.fields(), "creditHeld"),
                        row.version())));
    return all;
  }

  /** Prices by SKU, as the contract's rows. */
  public synchronized Map<String, JsonNode> prices() {
    var all = new TreeMap<String, JsonNode>();
    held("prices").forEach((sku, row) -> all.put(sku, row.fields()));
    return all;
  }

  public synchronized List<Turn> turns() {
    return List.copyOf(turns);
  }

  /** The last position of a stream: {@code availability}, {@code balance}, {@code prices}. */
  public synchronized long position(String kind) {
    return positions.getOrDefault(kind, new Positions()).last();
  }

  /** Positions of a stream that never came. */
  public synchronized List<Long> missing(String kind) {
    return positions.getOrDefault(kind, new Positions()).missing();
  }

  /** Rows that told nothing new. */
  public synchronized long older() {
    return rows.values().stream().mapToLong(Versioned::older).sum();
  }

  /** What the hub did against the contract, in sentences. */
  public synchronized List<String> violations() {
    return List.copyOf(violations);
  }

  /** What it answers when it is asked for a day. */
  public StatementBook statements() {
    return statements;
  }

  /** An accepted sheet's quantities, each by its kind; what is nothing is not stated. */
  private void state(Event event, JsonNode data) {
    if (data.has("deliveryDay")) {
      statements.promise(text(data, "sheetNo"), text(data, "deliveryDay"));
    }
    for (var line : each(data, "lines").filter(line -> line.has("sku")).toList()) {
      for (var kind : KINDS) {
        if (number(line, kind) > 0) {
          statements.book(
              new Row(
                  event.id(),
                  kind,
                  text(data, "sheetNo"),
                  text(data, "store"),
                  (int) number(line, "line"),
                  text(line, "sku"),
                  number(line, kind),
                  0));
        }
      }
    }
  }

  private void sheet(JsonNode data) {
    var sheetNo = text(data, "sheetNo");
    var before = sheets.get(sheetNo);
    var now =
        new DeskSheet(
            sheetNo,
            text(data, "store"),
            text(data, "outcome"),
            data.path("reason").asString(""),
            data.path("cancelling").asBoolean(),
            each(data, "lines").map(DeskBooks::line).toList(),
            before == null ? 1 : before.tellings() + 1);
    if (before != null) {
      compare(before, now);
    }
    now.lines().stream()
        .filter(line -> !line.isKnown())
        .forEach(line -> violations.add("%s has a line in no state: %s".formatted(sheetNo, line)));
    sheets.put(sheetNo, now);
  }

  private void compare(DeskSheet before, DeskSheet now) {
    if (!before.outcome().equals(now.outcome())) {
      violations.add(
          "%s was %s and is %s".formatted(now.sheetNo(), before.outcome(), now.outcome()));
    }
    for (var old : before.lines()) {
      var next = now.lines().stream().filter(line -> line.line() == old.line()).findFirst();
      if (next.isEmpty() || next.get().isBehind(old)) {
        violations.add("%s went back from %s to %s".formatted(now.sheetNo(), old, next));
      }
    }
  }

  private void rows(Event event, String field, String key) {
    var position = number(event.data(), "position");
    var of = each(event.data(), field).toList();
    of.forEach(row -> text(row, key));
    of.forEach(row -> number(row, "version"));
    var stream = positions.computeIfAbsent(event.kind(), kind -> new Positions());
    stream.take(position);
    if (!stream.inOrder()) {
      violations.add("%s: position %d came out of turn".formatted(event.kind(), position));
    }
    of.forEach(row -> row(event.kind(), key, row));
  }

  private void row(String kind, String key, JsonNode row) {
    rows.computeIfAbsent(kind, unknown -> new Versioned())
        .take(text(row, key), number(row, "version"), row);
  }

  private Map<String, Versioned.Row> held(String kind) {
    return rows.getOrDefault(kind, new Versioned()).rows();
  }

  private void turn(JsonNode data) {
    turns.add(new Turn(text(data, "special"), text(data, "sku"), text(data, "turn")));
  }

  private static DeskLine line(JsonNode line) {
    return new DeskLine(
        (int) number(line, "line"),
        line.path("sku").asString(line.path("article").asString("")),
        text(line, "deliveryState"),
        text(line, "outcome"),
        number(line, "promised"),
        number(line, "shipped"),
        number(line, "shortage"),
        number(line, "cancelled"));
  }
}
