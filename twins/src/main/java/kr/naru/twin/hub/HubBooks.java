package kr.naru.twin.hub;

import static kr.naru.twin.event.Fields.each;
import static kr.naru.twin.event.Fields.number;
import static kr.naru.twin.event.Fields.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import kr.naru.twin.event.Delays;
import kr.naru.twin.event.Event;
import kr.naru.twin.event.LineBook;
import kr.naru.twin.event.StatementBook;
import kr.naru.twin.event.StatementBook.Row;
import kr.naru.twin.hub.Stream.Place;
import tools.jackson.databind.JsonNode;

/** The analytics HUB's books of one centre. Any thread may read them. */
public final class HubBooks {
  private final Map<String, Stream> streams = new TreeMap<>();
  private final Map<String, List<LineBook>> sheets = new TreeMap<>();
  private final Map<String, Long> sales = new TreeMap<>();
  private final Map<String, StockRow> stock = new TreeMap<>();
  private final Map<String, DaySum> told = new TreeMap<>();
  private final Map<String, Long> closed = new TreeMap<>();
  private final List<String> violations = new ArrayList<>();
  private final StatementBook statements = new StatementBook();
  private final Delays delays = new Delays();

  HubBooks() {}

  /** What the HUB knows of an article; a row with a smaller version changes nothing. */
  public record StockRow(long onHand, long promised, long held, long available, long version) {}

  /** Books a record that has not come before; {@code key} is the record's. */
  synchronized void take(String stream, String key, Event event) {
    if (event.kind().equals("day")) {
      tell(event.data());
      return;
    }
    if (event.kind().equals("statement-asked")) {
      return; // changes no book
    }
    if (event.kind().equals("day-closed")) {
      closed.put(text(event.data(), "day"), number(event.data(), "gross"));
      return;
    }
    var data = event.data();
    var sequence = number(data, "sequence");
    var day = text(data, "businessDay");
    var amount = amount(event);
    var of = streams.computeIfAbsent(stream, Stream::new);
    if (of.isNew(new Place(key, event.id(), sequence))) {
      of.count(day, sequence, amount);
      delays.note(event.time());
      book(event);
    }
  }

  /** Missing sequences, from 1 to the last that came. */
  public synchronized List<Gap> gaps() {
    return streams.values().stream().flatMap(stream -> stream.gaps().stream()).toList();
  }

  /** Sums a day made here, of every stream. */
  public synchronized List<DaySum> days() {
    return streams.values().stream().flatMap(s -> s.days().values().stream()).toList();
  }

  /** Days whose sums, as the hub has told them, are not those made here, in sentences. */
  public synchronized List<String> differences() {
    var differences = new ArrayList<String>();
    for (var day : told.values()) {
      var stream = streams.getOrDefault(day.stream(), new Stream(day.stream()));
      var counted = stream.days().getOrDefault(day.day(), DaySum.none(day.stream(), day.day()));
      if (!counted.equals(day)) {
        differences.add("Told %s, counted %s".formatted(day, counted));
      }
    }
    return differences;
  }

  /** Won of the days that were closed. */
  public synchronized Map<String, Long> closedDays() {
    return new TreeMap<>(closed);
  }

  /** Days the hub has told. */
  public synchronized List<DaySum> toldDays() {
    return List.copyOf(told.values());
  }

  /** Every sheet's lines, to compare with other books. */
  public synchronized SortedMap<String, List<LineBook>> booksBySheet() {
    return new TreeMap<>(sheets);
  }

  /** Gross won of what left, by the store's pseudonym. */
  public synchronized Map<String, Long> salesByStore() {
    return new TreeMap<>(sales);
  }

  public synchronized Map<String, StockRow> stock() {
    return new TreeMap<>(stock);
  }

  /** Records by stream. */
  public synchronized Map<String, Long> counts() {
    var counts = new TreeMap<String, Long>();
    streams.forEach((name, stream) -> counts.put(name, stream.count()));
    return counts;
  }

  /** How long its records took; those that waited in the topics before it was up are left out. */
  public Delays delays() {
    return delays;
  }

  public synchronized long duplicates() {
    return streams.values().stream().mapToLong(Stream::duplicates).sum();
  }

  /** What the hub did against the contract, in sentences. */
  public synchronized List<String> violations() {
    var all = new ArrayList<>(violations);
    streams.values().forEach(stream -> all.addAll(stream.violations()));
    return all;
  }

  private void book(Event event) {
    var data = event.data();
    switch (event.kind()) {
      case "order" -> {
        statements.promise(text(data, "sheetNo"), text(data, "deliveryDay"));
        order(text(data, "sheetNo"), data);
        state(event);
      }
      case "cancel" -> {
        change(data, LineBook::release);
        state(event);
      }
      case "sale" -> {
        change(data, LineBook::ship);
        state(event);
        sales.merge(text(data, "store"), number(data, "gross"), Long::sum);
      }
      case "stock" -> each(data, "stock").forEach(this::stock);
      default -> {}
    }
  }

  /** What it answers when it is asked for a day. */
  public StatementBook statements() {
    return statements;
  }

  private void state(Event event) {
    var data = event.data();
    each(data, "lines")
        .map(
            line ->
                new Row(
                    event.id(),
                    event.kind(),
                    text(data, "sheetNo"),
                    text(data, "store"),
                    (int) number(line, "line"),
                    text(line, "sku"),
                    number(line, "quantity"),
                    number(line, "gross")))
        .forEach(statements::book);
  }

  private void order(String sheetNo, JsonNode data) {
    var lines =
        each(data, "lines")
            .map(
                line ->
                    LineBook.promised(
                        (int) number(line, "line"), text(line, "sku"), number(line, "quantity")))
            .toList();
    sheets.merge(sheetNo, lines, HubBooks::sum);
  }

  /**
   * A sale may come before its order: they are on different topics, which are read side by side.
   */
  private void change(JsonNode data, BiFunction<LineBook, Long, LineBook> change) {
    var changes =
        each(data, "lines")
            .map(
                line ->
                    change.apply(
                        LineBook.promised((int) number(line, "line"), text(line, "sku"), 0),
                        number(line, "quantity")))
            .toList();
    sheets.merge(text(data, "sheetNo"), changes, HubBooks::sum);
  }

  private void stock(JsonNode row) {
    var next =
        new StockRow(
            number(row, "onHand"),
            number(row, "promised"),
            number(row, "held"),
            number(row, "available"),
            number(row, "version"));
    stock.merge(text(row, "sku"), next, (old, one) -> one.version() > old.version() ? one : old);
  }

  private void tell(JsonNode data) {
    var day =
        new DaySum(
            text(data, "stream"),
            text(data, "businessDay"),
            number(data, "first"),
            number(data, "last"),
            number(data, "count"),
            number(data, "sum"));
    var before = told.put(day.stream() + "|" + day.day(), day);
    if (before != null && !before.equals(day)) {
      violations.add("Day told as %s and as %s".formatted(before, day));
    }
  }

  private static long amount(Event event) {
    var data = event.data();
    return switch (event.kind()) {
      case "order", "sale" -> number(data, "gross");
      case "cancel" -> -each(data, "lines").mapToLong(line -> number(line, "gross")).sum();
      case "stock" -> each(data, "stock").count();
      case "prices", "categories" -> each(data, event.kind()).count();
      default -> throw new IllegalArgumentException("The HUB does not know " + event.type());
    };
  }

  private static List<LineBook> sum(List<LineBook> some, List<LineBook> more) {
    var lines = new TreeMap<Integer, LineBook>();
    some.forEach(line -> lines.merge(line.line(), line, LineBook::plus));
    more.forEach(line -> lines.merge(line.line(), line, LineBook::plus));
    return List.copyOf(lines.values());
  }
}
