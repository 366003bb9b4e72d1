package kr.naru.twin.erp;

import static kr.naru.twin.event.Fields.each;
import static kr.naru.twin.event.Fields.number;
import static kr.naru.twin.event.Fields.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import kr.naru.twin.event.Event;
import kr.naru.twin.event.LineBook;
import kr.naru.twin.event.StatementBook;
import kr.naru.twin.event.StatementBook.Row;
import tools.jackson.databind.JsonNode;

/**
 * The ERP's books. Not safe by themselves: {@link ErpTwin} lets one thread in at a time.
 *
 * <p>Every sum is made here from the lines and compared with the sum the message names.
 */
final class ErpBooks {
  private static final String TAXABLE = "TAXABLE";

  private final Map<String, ClosedDay> days = new TreeMap<>();
  private final Map<String, ErpSheet> sheets = new TreeMap<>();
  private final Map<String, ErpStore> stores = new TreeMap<>();
  private final Map<String, Tax> taxes = new TreeMap<>();
  private final Map<String, Long> notes = new TreeMap<>();
  private final Set<String> saleNos = new HashSet<>();
  private final List<String> violations = new ArrayList<>();
  private final StatementBook statements = new StatementBook();

  void order(Event event) {
    var data = event.data();
    var sheetNo = text(data, "sheetNo");
    if (sheets.containsKey(sheetNo)) {
      throw refused("Sheet %s was ordered twice".formatted(sheetNo));
    }
    var fromDeposit = number(data, "fromDeposit");
    var onCredit = number(data, "onCredit");
    checkSums(sheetNo + " ordered", data, fromDeposit + onCredit);
    var lines = each(data, "lines").map(ErpBooks::ordered).toList();
    var store = text(data, "store");
    sheets.put(
        sheetNo,
        new ErpSheet(sheetNo, store, number(data, "gross"), fromDeposit, onCredit, 0, 0, lines));
    stores.put(store, store(store).order(fromDeposit, onCredit));
    statements.promise(sheetNo, text(data, "deliveryDay"));
    state(event);
  }

  void sale(Event event) {
    var data = event.data();
    var saleNo = text(data, "saleNo");
    var sheet = ordered(data, "sold");
    if (saleNos.contains(saleNo)) {
      throw refused("Sale %s came twice, under different ids".formatted(saleNo));
    }
    var fromDeposit = number(data, "fromDeposit");
    var onCredit = number(data, "onCredit");
    var split = split(data, "lines");
    checkSums(saleNo, data, fromDeposit + onCredit);
    checkTaxes(saleNo, data, split);
    put(sheet.sell(fromDeposit, onCredit, changed(sheet, data, LineBook::ship)));
    split.forEach((taxClass, tax) -> taxes.merge(taxClass, tax, Tax::plus));
    stores.put(sheet.store(), store(sheet.store()).sell(fromDeposit, onCredit));
    saleNos.add(saleNo);
    state(event);
  }

  void refund(Event event) {
    var data = event.data();
    var sheet = ordered(data, "refunded");
    var toDeposit = number(data, "toDeposit");
    var toCredit = number(data, "toCredit");
    var gross = each(data, "lines").mapToLong(line -> number(line, "gross")).sum();
    if (gross != toDeposit + toCredit) {
      violations.add(
          "%s: lines of %d won are refunded with %d"
              .formatted(sheet.sheetNo(), gross, toDeposit + toCredit));
    }
    put(sheet.refund(toDeposit, toCredit, changed(sheet, data, LineBook::release)));
    stores.put(sheet.store(), store(sheet.store()).refund(toDeposit, toCredit));
    state(event);
  }

  /** What was booked of the hub's messages, by delivery day. */
  StatementBook statements() {
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

  /** A movement the ERP itself has told the hub. */
  void moved(String store, String kind, long won) {
    var old = store(store);
    stores.put(store, kind.startsWith("RECEIVABLE_") ? old.repay(won) : old.moveDeposit(won));
  }

  /** What moves no money is only counted. */
  void noted(Event event) {
    notes.merge(event.kind(), 1L, Long::sum);
  }

  /** A closed day; the newest revision holds. */
  void closed(Event event) {
    var data = event.data();
    var day = new ClosedDay((int) number(data, "revision"), number(data, "gross"));
    days.merge(text(data, "day"), day, (old, one) -> one.revision() > old.revision() ? one : old);
  }

  Map<String, ClosedDay> days() {
    return new TreeMap<>(days);
  }

  Map<String, Long> notes() {
    return new TreeMap<>(notes);
  }

  Map<String, ErpSheet> sheets() {
    return new TreeMap<>(sheets);
  }

  Map<String, ErpStore> stores() {
    return new TreeMap<>(stores);
  }

  Map<String, Tax> taxes() {
    return new TreeMap<>(taxes);
  }

  int sales() {
    return saleNos.size();
  }

  List<String> violations() {
    return List.copyOf(violations);
  }

  private ErpStore store(String code) {
    return stores.getOrDefault(code, ErpStore.NONE);
  }

  private ErpSheet ordered(JsonNode data, String what) {
    var sheetNo = text(data, "sheetNo");
    var sheet = sheets.get(sheetNo);
    if (sheet == null) {
      throw refused("Sheet %s was %s before it was ordered".formatted(sheetNo, what));
    }
    return sheet;
  }

  /** More sold or refunded than ordered is seen here. */
  private void put(ErpSheet sheet) {
    if (sheet.depositHeld() < 0 || sheet.creditHeld() < 0) {
      violations.add("%s took more than was held for it".formatted(sheet.sheetNo()));
    }
    if (sheet.lines().stream().anyMatch(line -> line.open() < 0)) {
      violations.add("%s moved more goods than were ordered".formatted(sheet.sheetNo()));
    }
    sheets.put(sheet.sheetNo(), sheet);
  }

  private void checkSums(String what, JsonNode data, long paid) {
    var gross = each(data, "lines").mapToLong(line -> number(line, "gross")).sum();
    var vat = each(data, "lines").mapToLong(line -> number(line, "vat")).sum();
    if (gross != number(data, "gross") || vat != number(data, "vat") || gross != paid) {
      violations.add(
          "%s: lines of %d won with %d tax, told as %d with %d, paid with %d"
              .formatted(what, gross, vat, number(data, "gross"), number(data, "vat"), paid));
    }
  }

  /** The split by class is that of the lines, and what is free of tax bears none. */
  private void checkTaxes(String saleNo, JsonNode data, Map<String, Tax> ofLines) {
    var told = split(data, "taxes");
    var untaxed = ofLines.entrySet().stream().filter(tax -> !tax.getKey().equals(TAXABLE));
    if (!ofLines.equals(told)
        || untaxed.anyMatch(tax -> tax.getValue().vat() != 0)
        || number(data, "supply") + number(data, "vat") != number(data, "gross")) {
      violations.add("%s: taxes %s, told as %s".formatted(saleNo, ofLines, told));
    }
  }

  private static Map<String, Tax> split(JsonNode data, String field) {
    var split = new TreeMap<String, Tax>();
    each(data, field).forEach(row -> split.merge(text(row, "taxClass"), tax(row), Tax::plus));
    return split;
  }

  private static List<LineBook> changed(
      ErpSheet sheet, JsonNode data, BiFunction<LineBook, Long, LineBook> change) {
    var lines = sheet.lines();
    for (var row : each(data, "lines").toList()) {
      var quantity = number(row, "quantity");
      var no = number(row, "line");
      lines = lines.stream().map(l -> l.line() == no ? change.apply(l, quantity) : l).toList();
    }
    return lines;
  }

  private IllegalArgumentException refused(String sentence) {
    violations.add(sentence);
    return new IllegalArgumentException(sentence);
  }

  private static LineBook ordered(JsonNode line) {
    return LineBook.promised(
        (int) number(line, "line"), text(line, "sku"), number(line, "quantity"));
  }

  private static Tax tax(JsonNode line) {
    return new Tax(number(line, "gross"), number(line, "vat"));
  }
}
