package kr.naru.twin.erp;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import kr.naru.twin.Twin;
import kr.naru.twin.event.Event;
import kr.naru.twin.event.Fields;
import kr.naru.twin.event.Intake;
import kr.naru.twin.event.LineBook;
import kr.naru.twin.event.StatementBook;
import kr.naru.twin.fault.Faults;
import kr.naru.twin.partner.Account;
import kr.naru.twin.partner.PartnerDoor;
import tools.jackson.databind.JsonNode;

/**
 * The ERP of one centre: it books orders, sales and refunds, store by store, and sends masters and
 * movements. Any thread may drive it.
 */
public final class ErpTwin implements Twin {
  private final PartnerDoor door;
  private final ErpBooks books = new ErpBooks();
  private final Set<Object> documents = new HashSet<>();

  private ErpTwin(Account account) {
    this.door = PartnerDoor.of(account, this::take);
  }

  public static ErpTwin open(Account account) {
    var twin = new ErpTwin(account);
    twin.door.start();
    return twin;
  }

  @Override
  public String partner() {
    return "erp";
  }

  @Override
  public Faults faults() {
    return door.faults();
  }

  /** {@code tamper}: see {@link StatementBook#tamper(JsonNode)}. */
  @Override
  public void act(String what, JsonNode with) {
    if (what.equals("tamper")) {
      statements().tamper(with);
    } else {
      Twin.super.act(what, with);
    }
  }

  /** What it answers when it is asked for a day. */
  public StatementBook statements() {
    return books.statements();
  }

  /**
   * Sends masters of one kind.
   *
   * @param name makes the message's id
   */
  public void send(String kind, String name, List<Map<String, Object>> records) {
    door.send(kind, name, Map.of("records", records));
  }

  /**
   * Sends a text as it is, through the faults.
   *
   * @param name what the faults know it by
   */
  public void sendRaw(String name, String text) {
    door.sendRaw(name, text);
  }

  /** Books movements of stores' money and tells them. */
  public synchronized void move(String name, List<Map<String, Object>> movements) {
    note(movements);
    send("movement", name, movements);
  }

  /** Books movements that somebody else tells in the ERP's name; a document counts once. */
  public synchronized void note(List<Map<String, Object>> movements) {
    for (var movement : movements) {
      var document = movement.get("document");
      if ((document == null || documents.add(document))
          && movement.get("store") instanceof String store
          && movement.get("kind") instanceof String kind
          && movement.get("amount") instanceof Number amount) {
        books.moved(store, kind, amount.longValue());
      }
    }
  }

  public synchronized Map<String, ErpSheet> sheets() {
    return books.sheets();
  }

  /** Every sheet's lines, to compare with other books. */
  public synchronized SortedMap<String, List<LineBook>> booksBySheet() {
    var lines = new TreeMap<String, List<LineBook>>();
    books.sheets().forEach((sheetNo, sheet) -> lines.put(sheetNo, sheet.lines()));
    return lines;
  }

  public synchronized Map<String, ErpStore> balancesByStore() {
    return books.stores();
  }

  /** Gross won of the goods that left. */
  public synchronized Map<String, Long> salesByStore() {
    var sales = new TreeMap<String, Long>();
    books.stores().forEach((code, store) -> sales.put(code, store.sales()));
    return sales;
  }

  /** Days the hub has closed. */
  public synchronized Map<String, ClosedDay> closedDays() {
    return books.days();
  }

  public synchronized Map<String, Tax> taxesByClass() {
    return books.taxes();
  }

  /** What the hub did against the contract, in sentences. */
  public synchronized List<String> violations() {
    return books.violations();
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
    door.close();
  }

  private synchronized Map<String, Object> counted() {
    var stores = books.stores().values();
    var sheets = books.sheets().values();
    return Map.ofEntries(
        Map.entry("sent", door.sent()),
        Map.entry("unsent", door.unsent()),
        Map.entry("sheets", sheets.size()),
        Map.entry("ordered", sheets.stream().mapToLong(ErpSheet::gross).sum()),
        Map.entry("sales", books.sales()),
        Map.entry("sold", stores.stream().mapToLong(ErpStore::sales).sum()),
        Map.entry("refunded", sheets.stream().mapToLong(ErpSheet::refunded).sum()),
        Map.entry("held", stores.stream().mapToLong(s -> s.depositHeld() + s.creditHeld()).sum()),
        Map.entry("receivable", stores.stream().mapToLong(ErpStore::receivable).sum()),
        Map.entry("taxes", books.taxes()),
        Map.entry("noted", books.notes()),
        Map.entry("violations", books.violations()));
  }

  private void state(Event event) {
    var day = Fields.text(event.data(), "day");
    var round = Fields.number(event.data(), "round");
    for (var part : statements().parts(day, round)) {
      door.send("statement", "%s|%d|%s".formatted(day, round, part.get("part")), part);
    }
  }

  private synchronized void take(Event event) {
    switch (event.kind()) {
      case "order" -> books.order(event);
      case "sale" -> books.sale(event);
      case "refund" -> books.refund(event);
      case "day-closed" -> books.closed(event);
      case "prices", "records-refused" -> books.noted(event);
      case "statement-asked" -> state(event);
      default -> throw new IllegalArgumentException("The ERP does not know " + event.type());
    }
  }
}
