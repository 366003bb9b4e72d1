package kr.naru.twin.wms;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import kr.naru.twin.Twin;
import kr.naru.twin.event.Event;
import kr.naru.twin.event.Fields;
import kr.naru.twin.event.Intake;
import kr.naru.twin.event.LineBook;
import kr.naru.twin.event.StatementBook;
import kr.naru.twin.fault.Faults;
import kr.naru.twin.partner.Account;
import kr.naru.twin.partner.PartnerDoor;
import kr.naru.twin.wms.WmsBooks.Asked;
import kr.naru.twin.wms.WmsBooks.Saying;
import tools.jackson.databind.JsonNode;

/**
 * The warehouse of one centre: it books what it is told, picks, ships at most what was ordered,
 * answers cancellations and counts. Any thread may drive it.
 */
public final class WmsTwin implements Twin {
  private static final Cause RECEIPT = new Cause("RECEIPT", "stock-up");

  private final PartnerDoor door;
  private final FloorPlan plan;
  private final WmsBooks books;
  private final ScheduledExecutorService floor =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("wms floor").factory());
  private long runs;
  private long counts;

  private WmsTwin(Account account, FloorPlan plan, Sequence sequence) {
    this.door = PartnerDoor.of(account, this::take);
    this.plan = plan;
    this.books = new WmsBooks(sequence);
  }

  /**
   * Opens the warehouse.
   *
   * @param sequence numbers its stock changes
   */
  public static WmsTwin open(Account account, FloorPlan plan, Sequence sequence) {
    var twin = new WmsTwin(account, plan, sequence);
    twin.door.start();
    return twin;
  }

  @Override
  public String partner() {
    return "wms";
  }

  @Override
  public Faults faults() {
    return door.faults();
  }

  /**
   * {@code close-run} {route, deliveryDay}, {@code ship} {sheetNo}, {@code count}, {@code tamper}
   * {what, sheetNo, kind}.
   */
  @Override
  public void act(String what, JsonNode with) {
    switch (what) {
      case "close-run" -> closeRun(Fields.text(with, "route"), Fields.text(with, "deliveryDay"));
      case "ship" -> ship(Fields.text(with, "sheetNo"));
      case "count" -> count(stock().keySet());
      case "tamper" -> statements().tamper(with);
      default -> Twin.super.act(what, with);
    }
  }

  /** What it answers when it is asked for a day. */
  public StatementBook statements() {
    return books.statements();
  }

  /** Begins to pick a sheet and says so. */
  public synchronized void pick(String sheetNo) {
    var sheet = books.sheet(sheetNo);
    books.pick(sheet);
    door.send("picking-started", sheetNo, WmsMessages.picking(sheetNo));
  }

  /** Ships all that is open; gives the shipment's number. */
  public synchronized String ship(String sheetNo) {
    var open = books.sheet(sheetNo).lines().stream().filter(line -> line.open() > 0);
    return ship(sheetNo, open.map(line -> new Part(line.line(), line.open(), 0)).toList());
  }

  /**
   * Ships, or closes as missing, so much of these lines; gives the shipment's number.
   *
   * @throws IllegalArgumentException for more than was ordered and is still open
   */
  public synchronized String ship(String sheetNo, List<Part> parts) {
    var sheet = books.ship(books.sheet(sheetNo), parts);
    var shipmentNo = "%s-%d".formatted(sheetNo, sheet.shipments());
    door.send(
        "shipped", shipmentNo, WmsMessages.shipped(sheet, shipmentNo, books.nextSequence(), parts));
    for (var part : parts) {
      books.state(sheet, shipmentNo, new Saying("shipped", part.line(), part.shipped()));
      books.state(sheet, shipmentNo, new Saying("short", part.line(), part.shortage()));
    }
    return shipmentNo;
  }

  /** Answers a cancellation: what is cancelled of each line; 0 refuses it. */
  public synchronized void answerCancel(String sheetNo, Map<Integer, Long> cancelled) {
    var lines =
        cancelled.entrySet().stream()
            .map(line -> new Asked(line.getKey(), line.getValue()))
            .toList();
    answer(books.sheet(sheetNo), lines);
  }

  /** The truck of a route has left. */
  public synchronized void closeRun(String route, String deliveryDay) {
    var name = "%s|%s|%d|%d".formatted(route, deliveryDay, books.sequence(), ++runs);
    var shipments =
        books.sheets().stream()
            .filter(sheet -> sheet.route().equals(route))
            .filter(sheet -> sheet.deliveryDay().equals(deliveryDay))
            .mapToLong(WmsSheet::shipments)
            .sum();
    door.send("run-closed", name, WmsMessages.runClosed(route, deliveryDay, shipments));
  }

  /** All trucks leave that have something on them. */
  public synchronized void closeRuns() {
    record Run(String route, String deliveryDay) {}
    books.sheets().stream()
        .filter(sheet -> sheet.shipments() > 0)
        .map(sheet -> new Run(sheet.route(), sheet.deliveryDay()))
        .distinct()
        .forEach(run -> closeRun(run.route(), run.deliveryDay()));
  }

  /** Goods came, were lost or are held back; each SKU's change has a number of its own. */
  public synchronized void move(Map<String, StockFigure> changes, Cause cause) {
    var records = new ArrayList<Map<String, Object>>();
    for (var change : new TreeMap<>(changes).entrySet()) {
      books.move(change.getKey(), change.getValue());
      records.add(
          WmsMessages.movement(books.nextSequence(), change.getKey(), change.getValue(), cause));
    }
    for (var part : WmsMessages.parts(records)) {
      door.send("movement", "" + part.getFirst().get("sequence"), Map.of("records", part));
    }
  }

  /**
   * Sees to it that so much of each SKU lies there: moves the difference, then counts.
   *
   * @return the ids of the counts
   */
  public synchronized List<String> stockUp(Map<String, Long> onHand) {
    var changes = new TreeMap<String, StockFigure>();
    onHand.forEach(
        (sku, quantity) -> {
          var change = quantity - books.stock(sku).onHand();
          if (change != 0) {
            changes.put(sku, new StockFigure(change, 0));
          }
        });
    move(changes, RECEIPT);
    return count(onHand.keySet());
  }

  /** Says what lies there now; gives the messages' ids. */
  public synchronized List<String> count(Collection<String> skus) {
    var sequence = books.sequence();
    var records =
        skus.stream().map(sku -> WmsMessages.count(sequence, sku, books.stock(sku))).toList();
    return WmsMessages.parts(records).stream()
        .map(
            part ->
                door.send("stock", "%d|%d".formatted(sequence, ++counts), Map.of("records", part)))
        .toList();
  }

  /** Says anything, right or wrong; {@code name} makes the message's id. */
  public void say(String kind, String name, Map<String, ?> data) {
    door.send(kind, name, data);
  }

  public synchronized Collection<WmsSheet> sheets() {
    return books.sheets();
  }

  public synchronized Optional<WmsSheet> sheet(String sheetNo) {
    return books.find(sheetNo);
  }

  /** Every sheet's lines, to compare with other books. */
  public synchronized SortedMap<String, List<LineBook>> booksBySheet() {
    return books.sheets().stream()
        .collect(
            Collectors.toMap(
                WmsSheet::sheetNo,
                sheet -> sheet.lines().stream().map(WmsLine::book).toList(),
                (one, other) -> other,
                TreeMap::new));
  }

  public synchronized Map<String, StockFigure> stock() {
    return books.stock();
  }

  /** The number of the last stock change. */
  public synchronized long sequence() {
    return books.sequence();
  }

  /** How far runs are, by route and day: {@code R1|2026-03-05}. */
  public synchronized Map<String, String> runs() {
    return books.runs();
  }

  /** What the hub did against the contract, in sentences. */
  public synchronized List<String> violations() {
    return books.violations();
  }

  /** What the hub refused of its records, by message. */
  public synchronized Map<String, List<String>> recordsRefused() {
    return books.recordsRefused();
  }

  public Intake intake() {
    return door.intake();
  }

  /** Messages it said and that are not sent yet. */
  public long unsent() {
    return door.unsent();
  }

  @Override
  public Map<String, Object> books() {
    var traffic = door.intake().traffic(); // before this twin's lock: the intake takes both
    var whole = new LinkedHashMap<String, Object>(Map.of("traffic", traffic));
    whole.putAll(counted());
    return whole;
  }

  @Override
  public void close() {
    floor.shutdownNow();
    door.close();
  }

  private synchronized Map<String, Object> counted() {
    var sheets = books.sheets();
    var lines = sheets.stream().flatMap(sheet -> sheet.lines().stream()).toList();
    return Map.ofEntries(
        Map.entry("sent", door.sent()),
        Map.entry("unsent", door.unsent()),
        Map.entry("sheets", sheets.size()),
        Map.entry("closed", sheets.stream().filter(WmsSheet::closed).count()),
        Map.entry("promised", lines.stream().mapToLong(WmsLine::promised).sum()),
        Map.entry("shipped", lines.stream().mapToLong(WmsLine::shipped).sum()),
        Map.entry("shortage", lines.stream().mapToLong(WmsLine::shortage).sum()),
        Map.entry("cancelled", lines.stream().mapToLong(WmsLine::cancelled).sum()),
        Map.entry("sequence", books.sequence()),
        Map.entry("violations", books.violations()));
  }

  private synchronized void take(Event event) {
    switch (event.kind()) {
      case "order" -> workOn(books.order(event));
      case "cancel" -> cancel(event);
      case "run" -> books.run(event);
      case "records-refused" -> books.recordsRefused(event);
      case "statement-asked" -> state(event);
      default -> throw new IllegalArgumentException("The WMS does not know " + event.type());
    }
  }

  private void cancel(Event event) {
    var asked = books.cancel(event);
    var sheet = books.sheet(Fields.text(event.data(), "sheetNo"));
    if (event.data().path("decided").asBoolean()) {
      books.cancelLines(sheet, asked);
    } else if (plan.works()) {
      answer(sheet, sheet.picking() ? refusing(asked) : asked);
    }
  }

  private static List<Asked> refusing(List<Asked> asked) {
    return asked.stream().map(line -> new Asked(line.line(), 0)).toList();
  }

  private void answer(WmsSheet sheet, List<Asked> cancelled) {
    books.cancelLines(sheet, cancelled);
    var id =
        door.send(
            "cancelled",
            "%s|%d".formatted(sheet.sheetNo(), sheet.told().size()),
            WmsMessages.cancelled(sheet.sheetNo(), cancelled));
    for (var line : cancelled) {
      books.state(sheet, id, new Saying("cancelled", line.line(), line.quantity()));
    }
  }

  private void state(Event event) {
    var day = Fields.text(event.data(), "day");
    var round = Fields.number(event.data(), "round");
    for (var part : statements().parts(day, round)) {
      door.send("statement", "%s|%d|%s".formatted(day, round, part.get("part")), part);
    }
  }

  private void workOn(String sheetNo) {
    if (plan.works()) {
      later(plan.pickAfter(), () -> begin(sheetNo));
    }
  }

  private synchronized void begin(String sheetNo) {
    if (!books.sheet(sheetNo).closed()) {
      pick(sheetNo);
      later(plan.shipAfter(), () -> finish(sheetNo));
    }
  }

  private synchronized void finish(String sheetNo) {
    var sheet = books.sheet(sheetNo);
    if (!sheet.closed()) {
      ship(sheetNo, plan.parts(sheet));
    }
  }

  private void later(Duration delay, Runnable work) {
    if (!floor.isShutdown()) {
      floor.schedule(work, delay.toNanos(), TimeUnit.NANOSECONDS);
    }
  }
}
