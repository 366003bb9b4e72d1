package kr.naru.twin.wms;

import static kr.naru.twin.event.Fields.each;
import static kr.naru.twin.event.Fields.number;
import static kr.naru.twin.event.Fields.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import kr.naru.twin.event.Event;
import kr.naru.twin.event.StatementBook;
import kr.naru.twin.event.StatementBook.Row;
import tools.jackson.databind.JsonNode;

/** The warehouse's books. Not safe by themselves: {@link WmsTwin} lets one thread in at a time. */
final class WmsBooks {
  private final Map<String, WmsSheet> sheets = new TreeMap<>();
  private final Map<String, StockFigure> stock = new TreeMap<>();
  private final Map<String, String> runs = new TreeMap<>();
  private final Map<String, String> postponed = new HashMap<>();
  private final List<String> violations = new ArrayList<>();
  private final Map<String, List<String>> recordsRefused = new HashMap<>();
  private final StatementBook statements = new StatementBook();
  private final Sequence sequence;

  WmsBooks(Sequence sequence) {
    this.sequence = sequence;
  }

  /** What a cancellation asks: base units of a line. */
  record Asked(int line, long quantity) {}

  /** Books an order and gives its sheet; a second one for it is against the contract. */
  String order(Event event) {
    var data = event.data();
    var sheetNo = text(data, "sheetNo");
    if (sheets.containsKey(sheetNo)) {
      throw violation(
          "Sheet %s was ordered twice, by message %s too".formatted(sheetNo, event.id()));
    }
    sheets.put(
        sheetNo,
        new WmsSheet(
            sheetNo,
            text(data, "orderNo"),
            text(data, "store"),
            text(data, "route"),
            dayOf(text(data, "route"), text(data, "deliveryDay")),
            each(data, "lines").map(WmsBooks::line).toList(),
            List.of(event.kind()),
            false,
            0,
            Instant.now()));
    statements.promise(sheetNo, text(data, "deliveryDay"));
    state(event);
    return sheetNo;
  }

  /** Notes what is asked; gives it as far as it is still open, by line. */
  List<Asked> cancel(Event event) {
    var data = event.data();
    var sheetNo = text(data, "sheetNo");
    if (!sheets.containsKey(sheetNo)) {
      throw violation("Sheet %s was to be cancelled before it was ordered".formatted(sheetNo));
    }
    var sheet = sheet(sheetNo);
    var asked =
        each(data, "lines")
            .map(line -> new Asked((int) number(line, "line"), number(line, "quantity")))
            .map(line -> new Asked(line.line(), Math.min(line.quantity(), open(sheet, line))))
            .toList();
    put(sheet.told(event.kind()));
    state(event);
    return asked;
  }

  /** What was booked of the hub's messages, and of what was said to it, by delivery day. */
  StatementBook statements() {
    return statements;
  }

  private void state(Event event) {
    var sheet = sheet(text(event.data(), "sheetNo"));
    each(event.data(), "lines")
        .forEach(
            line ->
                state(
                    sheet,
                    event.id(),
                    new Saying(
                        event.kind(), (int) number(line, "line"), number(line, "quantity"))));
  }

  /** A line of what is booked under one number. */
  record Saying(String kind, int line, long quantity) {}

  void state(WmsSheet sheet, String event, Saying saying) {
    if (saying.quantity() > 0) {
      var sku = sheet.line(saying.line()).sku();
      statements.book(
          new Row(
              event,
              saying.kind(),
              sheet.sheetNo(),
              sheet.store(),
              saying.line(),
              sku,
              saying.quantity(),
              0));
    }
  }

  /** Notes how far a run is; the sheets of one that is postponed go with it, also later ones. */
  void run(Event event) {
    var data = event.data();
    var run = text(data, "route") + "|" + text(data, "deliveryDay");
    runs.put(run, text(data, "state"));
    if (data.has("postponedTo")) {
      postponed.put(run, text(data, "postponedTo"));
      sheets().forEach(sheet -> put(sheet.on(dayOf(sheet.route(), sheet.deliveryDay()))));
    }
  }

  /** States by route and day. */
  Map<String, String> runs() {
    return new TreeMap<>(runs);
  }

  private String dayOf(String route, String day) {
    return postponed.getOrDefault(route + "|" + day, day);
  }

  void recordsRefused(Event event) {
    recordsRefused
        .computeIfAbsent(event.subject(), document -> new ArrayList<>())
        .add(event.data().path("refused").toString());
  }

  WmsSheet sheet(String sheetNo) {
    return find(sheetNo)
        .orElseThrow(() -> new IllegalArgumentException("The WMS knows no sheet " + sheetNo));
  }

  Optional<WmsSheet> find(String sheetNo) {
    return Optional.ofNullable(sheets.get(sheetNo));
  }

  Collection<WmsSheet> sheets() {
    return List.copyOf(sheets.values());
  }

  void pick(WmsSheet sheet) {
    put(sheet.beingPicked());
  }

  /** Books a shipment; what was shipped leaves the stock. */
  WmsSheet ship(WmsSheet sheet, List<Part> parts) {
    var lines = sheet.lines();
    parts.forEach(part -> sheet.line(part.line()));
    for (var part : parts) {
      lines = changed(lines, part.line(), line -> line.shipped(part.shipped(), part.shortage()));
    }
    for (var part : parts) {
      move(sheet.line(part.line()).sku(), new StockFigure(-part.shipped(), 0));
    }
    var shipped = sheet.shipped(lines);
    put(shipped);
    return shipped;
  }

  void cancelLines(WmsSheet sheet, List<Asked> cancelled) {
    var lines = sheet.lines();
    for (var one : cancelled) {
      lines = changed(lines, one.line(), line -> line.cancelled(one.quantity()));
    }
    put(sheet.with(lines));
  }

  long nextSequence() {
    return sequence.next();
  }

  long sequence() {
    return sequence.last();
  }

  StockFigure stock(String sku) {
    return stock.getOrDefault(sku, StockFigure.NONE);
  }

  Map<String, StockFigure> stock() {
    return new TreeMap<>(stock);
  }

  void move(String sku, StockFigure change) {
    stock.put(sku, stock(sku).plus(change));
  }

  List<String> violations() {
    return List.copyOf(violations);
  }

  /** What the hub refused of our records, by message. */
  Map<String, List<String>> recordsRefused() {
    return new TreeMap<>(recordsRefused);
  }

  private IllegalArgumentException violation(String sentence) {
    violations.add(sentence);
    return new IllegalArgumentException(sentence);
  }

  private long open(WmsSheet sheet, Asked asked) {
    return sheet.line(asked.line()).open();
  }

  private void put(WmsSheet sheet) {
    sheets.put(sheet.sheetNo(), sheet);
  }

  private static List<WmsLine> changed(List<WmsLine> lines, int no, UnaryOperator<WmsLine> change) {
    return lines.stream().map(line -> line.line() == no ? change.apply(line) : line).toList();
  }

  private static WmsLine line(JsonNode line) {
    return new WmsLine(
        (int) number(line, "line"), text(line, "sku"), number(line, "quantity"), 0, 0, 0);
  }
}
