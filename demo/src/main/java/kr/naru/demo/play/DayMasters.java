package kr.naru.demo.play;

import static kr.naru.demo.load.Records.LONG_AGO;
import static kr.naru.demo.load.Records.count;
import static kr.naru.demo.load.Records.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.naru.demo.load.MasterLoad;
import kr.naru.demo.load.Numbers;
import kr.naru.demo.play.OrderFile.Line;

/**
 * The masters a day's orders imply: its stores, licensed; its articles, all liquor, with the one
 * price each has in the file; stock and deposits as ample as asked.
 */
final class DayMasters {
  private static final long VERSION = 1;
  private static final String ROUTE = "R1";

  private final OrderFile file;
  private final PlayOptions options;

  DayMasters(OrderFile file, PlayOptions options) {
    this.file = file;
    this.options = options;
  }

  void sendTo(MasterLoad load) {
    load.clock(file.day() + "T08:00:00+09:00");
    load.erp("route", List.of(route()));
    load.erp("category", List.of(category()));
    load.erp("product", products());
    load.erp("base-price", prices());
    load.erp("member", members());
    load.erp("movement", deposits());
    load.stock(stock());
    load.settle();
  }

  private Map<String, Object> route() {
    return record(
        VERSION,
        "route",
        ROUTE,
        "name",
        "Every day",
        "cutOff",
        "11:00",
        "days",
        "MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY,SUNDAY");
  }

  private static Map<String, Object> category() {
    return record(VERSION, "category", "LIQUOR", "name", "Liquor", "nameKo", "주류");
  }

  private List<Map<String, Object>> products() {
    return items().values().stream().map(DayMasters::product).toList();
  }

  private static Map<String, Object> product(Line line) {
    Map<String, Integer> units =
        line.pack() == 1 ? Map.of("EA", 1) : new LinkedHashMap<>(Map.of("EA", 1));
    if (line.pack() > 1) {
      units.put("CASE", line.pack());
    }
    return record(
        VERSION,
        "sku",
        line.item(),
        "name",
        line.itemName(),
        "nameKo",
        line.itemName(),
        "category",
        "LIQUOR",
        "sheet",
        "LIQUOR",
        "taxClass",
        "TAXABLE",
        "saleMode",
        "LIMITED",
        "units",
        units);
  }

  private List<Map<String, Object>> prices() {
    return items().values().stream()
        .filter(line -> line.price().isPresent())
        .map(
            line ->
                record(
                    VERSION,
                    "sku",
                    line.item(),
                    "validFrom",
                    LONG_AGO,
                    "price",
                    line.price().orElseThrow()))
        .toList();
  }

  private List<Map<String, Object>> members() {
    var members = new ArrayList<Map<String, Object>>();
    for (var line : stores().values()) {
      members.add(member(line, members.size()));
    }
    return members;
  }

  private static Map<String, Object> member(Line line, int n) {
    return record(
        VERSION,
        "store",
        line.store(),
        "name",
        line.storeName(),
        "businessNo",
        Numbers.businessNo(n),
        "kind",
        "RETAIL",
        "state",
        "APPROVED",
        "route",
        ROUTE,
        "owner",
        line.storeName(),
        "phone",
        "010-0000-%04d".formatted(n),
        "address",
        line.city(),
        "licence",
        licence(line.store()));
  }

  private static Map<String, Object> licence(String store) {
    var licence = new LinkedHashMap<String, Object>();
    licence.put("number", "L-" + store);
    licence.put("from", "2000-01-01");
    licence.put("until", "2099-12-31");
    return licence;
  }

  private List<Map<String, Object>> deposits() {
    var won = new LinkedHashMap<String, Long>();
    file.lines()
        .forEach(
            line -> won.merge(line.store(), line.price().orElse(0L) * line.bottles(), Long::sum));
    return won.entrySet().stream()
        .map(entry -> deposit(entry.getKey(), share(entry.getValue(), options.deposit())))
        .toList();
  }

  private Map<String, Object> deposit(String store, long amount) {
    return record(
        VERSION,
        "document",
        "OPENING-" + store,
        "store",
        store,
        "kind",
        "OPENING",
        "amount",
        amount,
        "at",
        file.day() + "T07:00:00+09:00");
  }

  private List<Map<String, Object>> stock() {
    var bottles = new LinkedHashMap<String, Long>();
    file.lines().forEach(line -> bottles.merge(line.item(), (long) line.bottles(), Long::sum));
    return bottles.entrySet().stream()
        .map(entry -> count(VERSION, entry.getKey(), share(entry.getValue(), options.stock())))
        .toList();
  }

  private static long share(long whole, double share) {
    return (long) Math.floor(whole * share);
  }

  private Map<String, Line> items() {
    var items = new LinkedHashMap<String, Line>();
    file.lines().forEach(line -> items.merge(line.item(), line, DayMasters::priced));
    return items;
  }

  /** A line without a price does not hide the price another line has. */
  private static Line priced(Line first, Line next) {
    return first.price().isPresent() ? first : next;
  }

  private Map<String, Line> stores() {
    var stores = new LinkedHashMap<String, Line>();
    file.lines().forEach(line -> stores.putIfAbsent(line.store(), line));
    return stores;
  }
}
