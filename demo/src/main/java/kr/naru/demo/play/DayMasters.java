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
import kr.naru.demo.play.Assignment.Buyer;
import kr.naru.demo.play.Assignment.Cover;
import kr.naru.demo.play.Assignment.Licence;
import kr.naru.demo.play.Assignment.Sale;
import kr.naru.demo.play.OrderFile.Line;

/** The masters a day's orders imply: its stores and articles as assigned, stock and deposits. */
final class DayMasters {
  private static final long VERSION = 1;
  private static final String ALL_DAYS = "MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY,SUNDAY";

  /** Few enough that a share of the ERP's messages is a share of its records, too. */
  private static final int RECORDS_A_MESSAGE = 20;

  private static final double SMALL = 0.25;
  private static final double HALF = 0.5;

  private final OrderFile file;
  private final PlayOptions options;
  private final Assignment assignment;

  DayMasters(OrderFile file, PlayOptions options) {
    this.file = file;
    this.options = options;
    this.assignment = Assignment.of(options.as());
  }

  void sendTo(MasterLoad load) {
    send(load, "route", routes());
    send(load, "price-group", groups());
    send(load, "category", categories());
    send(load, "product", file.items().values().stream().map(this::product).toList());
    send(load, "base-price", prices());
    send(load, "member", members());
    send(load, "bond", bonds());
    send(load, "movement", deposits());
    load.stock(stock());
    load.settle();
  }

  private static void send(MasterLoad load, String kind, List<Map<String, Object>> records) {
    for (var from = 0; from < records.size(); from += RECORDS_A_MESSAGE) {
      load.erp(kind, records.subList(from, Math.min(from + RECORDS_A_MESSAGE, records.size())));
    }
  }

  private List<Map<String, Object>> routes() {
    return assignment.routes().stream()
        .map(
            route ->
                record(
                    VERSION,
                    "route",
                    route.code(),
                    "name",
                    route.name(),
                    "cutOff",
                    route.cutOff().toString(),
                    "days",
                    ALL_DAYS))
        .toList();
  }

  private List<Map<String, Object>> groups() {
    return assignment.groups().stream()
        .map(
            group ->
                record(
                    VERSION,
                    "priceGroup",
                    group.code(),
                    "validFrom",
                    LONG_AGO,
                    "ratePermyriad",
                    group.ratePermyriad()))
        .toList();
  }

  private static List<Map<String, Object>> categories() {
    return List.of(
        record(VERSION, "category", "GENERAL", "name", "Household goods", "nameKo", "생활잡화"),
        record(VERSION, "category", "COLD", "name", "Fresh and frozen", "nameKo", "신선냉동냉장"),
        record(VERSION, "category", "LIQUOR", "name", "Liquor", "nameKo", "주류"));
  }

  private Map<String, Object> product(Line line) {
    var goods = assignment.goods(line);
    var record =
        record(
            VERSION,
            "sku",
            line.item(),
            "name",
            line.itemName(),
            "nameKo",
            line.itemName(),
            "category",
            goods.sheet().name(),
            "sheet",
            goods.sheet().name(),
            "taxClass",
            goods.taxClass(),
            "saleMode",
            "LIMITED",
            "hidden",
            goods.sale() == Sale.HIDDEN,
            "soldOut",
            goods.sale() == Sale.STOPPED,
            "units",
            units(line.pack()));
    goods.purpose().ifPresent(purpose -> record.put("liquorPurpose", purpose));
    return record;
  }

  private static Map<String, Integer> units(int pack) {
    var units = new LinkedHashMap<>(Map.of("EA", 1));
    if (pack > 1) {
      units.put("CASE", pack);
    }
    return units;
  }

  private List<Map<String, Object>> prices() {
    return file.items().values().stream()
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
    for (var line : file.stores().values()) {
      members.add(member(line, assignment.buyer(line), members.size()));
    }
    return members;
  }

  private Map<String, Object> member(Line line, Buyer buyer, int n) {
    var record =
        record(
            VERSION,
            "store",
            line.store(),
            "name",
            line.storeName(),
            "businessNo",
            Numbers.businessNo(n),
            "kind",
            buyer.kind(),
            "state",
            buyer.state(),
            "priceGroup",
            buyer.group(),
            "route",
            buyer.route(),
            "owner",
            line.storeName(),
            "phone",
            "010-0000-%04d".formatted(n),
            "address",
            line.city());
    if (buyer.licence() != Licence.NONE) {
      record.put("licence", licence(line.store(), buyer.licence()));
    }
    return record;
  }

  private Map<String, Object> licence(String store, Licence licence) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("number", "L-" + store);
    fields.put("from", "2000-01-01");
    fields.put("until", licence == Licence.VALID ? "2099-12-31" : yesterday());
    return fields;
  }

  private List<Map<String, Object>> bonds() {
    var cost = costs();
    return file.stores().values().stream()
        .filter(line -> hasBond(assignment.buyer(line).cover()))
        .map(
            line ->
                bond(
                    line,
                    share(cost.getOrDefault(line.store(), 0L), options.shares().deposit() * HALF)))
        .toList();
  }

  private static boolean hasBond(Cover cover) {
    return cover == Cover.CREDIT || cover == Cover.LAPSED_BOND;
  }

  private Map<String, Object> bond(Line line, long won) {
    var lapsed = assignment.buyer(line).cover() == Cover.LAPSED_BOND;
    return record(
        VERSION,
        "store",
        line.store(),
        "bond",
        "B-" + line.store(),
        "amount",
        won,
        "creditLimit",
        won,
        "validFrom",
        "2000-01-01",
        "validUntil",
        lapsed ? yesterday() : "2099-12-31");
  }

  private String yesterday() {
    return file.day().minusDays(1).toString();
  }

  private List<Map<String, Object>> deposits() {
    var cost = costs();
    return file.stores().values().stream()
        .map(
            line ->
                deposit(
                    line.store(), share(cost.getOrDefault(line.store(), 0L), depositShare(line))))
        .toList();
  }

  private double depositShare(Line line) {
    var whole = assignment.buyer(line).cover() == Cover.DEPOSIT;
    return options.shares().deposit() * (whole ? 1 : SMALL);
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
        file.day() + "T05:00:00+09:00");
  }

  /** What each store's lines cost it. */
  private Map<String, Long> costs() {
    var won = new LinkedHashMap<String, Long>();
    file.valued()
        .forEach(
            line ->
                won.merge(
                    line.store(), assignment.price(line).orElse(0L) * line.bottles(), Long::sum));
    return won;
  }

  private List<Map<String, Object>> stock() {
    var bottles = new LinkedHashMap<String, Long>();
    file.lines().forEach(line -> bottles.merge(line.item(), (long) line.bottles(), Long::sum));
    return bottles.entrySet().stream()
        .map(
            entry ->
                count(VERSION, entry.getKey(), share(entry.getValue(), options.shares().stock())))
        .toList();
  }

  private static long share(long whole, double share) {
    return (long) Math.floor(whole * share);
  }
}
