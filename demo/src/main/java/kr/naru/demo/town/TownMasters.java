package kr.naru.demo.town;

import static kr.naru.demo.load.Records.LONG_AGO;
import static kr.naru.demo.load.Records.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import kr.naru.demo.load.MasterLoad;
import kr.naru.demo.load.Numbers;

/** The town's masters as ERP messages; a later start sends newer versions. */
final class TownMasters {
  private static final int SPECIALS = 12;
  private static final int MEMBER_PRICES = 20;

  private final long version;
  private final LocalDate today;

  TownMasters(long version, LocalDate today) {
    this.version = version;
    this.today = today;
  }

  void sendTo(MasterLoad load, List<Store> stores, List<Goods> goods, RandomGenerator random) {
    load.erp("route", routes());
    load.erp("holiday", List.of(holiday()));
    load.erp("price-group", priceGroups());
    load.erp("category", categories());
    load.erp("product", goods.stream().map(this::product).toList());
    load.erp("barcode", goods.stream().map(this::barcode).toList());
    load.erp("base-price", goods.stream().map(this::price).toList());
    load.erp("special", specials(goods, random));
    load.erp("member", stores.stream().map(this::member).toList());
    load.erp("bond", stores.stream().filter(store -> store.bond() > 0).map(this::bond).toList());
    load.erp("member-price", memberPrices(stores, goods, random));
    load.erp("movement", stores.stream().map(store -> deposit(store, store.deposit())).toList());
  }

  /** Money that came in for a store today. */
  Map<String, Object> deposit(Store store, long won) {
    return record(
        version,
        "document",
        "IN-%s-%d".formatted(store.code(), version),
        "store",
        store.code(),
        "kind",
        "DEPOSIT",
        "amount",
        won,
        "at",
        today + "T08:00:00+09:00");
  }

  private List<Map<String, Object>> routes() {
    var weekdays = "MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY,SUNDAY";
    return List.of(
        route("EAST", "동부 노선", "11:00", weekdays),
        route("WEST", "서부 노선", "10:30", weekdays),
        route("COAST", "해안 노선", "14:00", "MONDAY,WEDNESDAY,FRIDAY"));
  }

  private Map<String, Object> route(String route, String name, String cutOff, String days) {
    return record(version, "route", route, "name", name, "cutOff", cutOff, "days", days);
  }

  private Map<String, Object> holiday() {
    return record(version, "day", today.plusDays(3).toString(), "name", "조합 창립기념일");
  }

  private List<Map<String, Object>> priceGroups() {
    return List.of(group("A", 0), group("B", 300), group("C", 500));
  }

  private Map<String, Object> group(String group, int permyriad) {
    return record(version, "priceGroup", group, "validFrom", LONG_AGO, "ratePermyriad", permyriad);
  }

  private List<Map<String, Object>> categories() {
    return List.of(
        record(version, "category", "GENERAL", "name", "Household goods", "nameKo", "생활잡화"),
        record(version, "category", "COLD", "name", "Fresh and frozen", "nameKo", "신선냉동냉장"),
        record(version, "category", "LIQUOR", "name", "Liquor", "nameKo", "주류"));
  }

  private Map<String, Object> product(Goods goods) {
    var units = new LinkedHashMap<String, Object>();
    units.put("EA", 1);
    units.put("CASE", goods.pack());
    return record(
        version,
        "sku",
        goods.sku(),
        "name",
        goods.name(),
        "nameKo",
        goods.nameKo(),
        "category",
        goods.sheet(),
        "sheet",
        goods.sheet(),
        "taxClass",
        goods.nameKo().contains("두부") ? "EXEMPT" : "TAXABLE",
        "saleMode",
        goods.mode() == Goods.Mode.UNLIMITED ? "UNLIMITED" : "LIMITED",
        "hidden",
        goods.mode() == Goods.Mode.HIDDEN,
        "soldOut",
        goods.mode() == Goods.Mode.SOLD_OUT,
        "units",
        units);
  }

  private Map<String, Object> barcode(Goods goods) {
    return record(
        version,
        "barcode",
        Numbers.barcode(Integer.parseInt(goods.sku())),
        "sku",
        goods.sku(),
        "unit",
        "EA");
  }

  private Map<String, Object> price(Goods goods) {
    return record(version, "sku", goods.sku(), "validFrom", LONG_AGO, "price", goods.price());
  }

  private List<Map<String, Object>> specials(List<Goods> goods, RandomGenerator random) {
    var specials = new ArrayList<Map<String, Object>>();
    for (var n = 1; n <= SPECIALS; n++) {
      var article = goods.get(random.nextInt(goods.size() / 2));
      specials.add(
          record(
              version,
              "special",
              "SP%02d-%s".formatted(n, today),
              "sku",
              article.sku(),
              "price",
              article.price() * 8 / 10,
              "validFrom",
              today + "T00:00:00+09:00",
              "validUntil",
              today.plusDays(3) + "T00:00:00+09:00",
              "cap",
              50 + random.nextInt(100)));
    }
    return specials;
  }

  private Map<String, Object> member(Store store) {
    var record =
        record(
            version,
            "store",
            store.code(),
            "name",
            store.name(),
            "businessNo",
            Numbers.businessNo(Integer.parseInt(store.code().substring(1))),
            "kind",
            "RETAIL",
            "state",
            store.state(),
            "grade",
            store.grade(),
            "priceGroup",
            store.group(),
            "route",
            store.route(),
            "owner",
            store.owner(),
            "phone",
            "010-5550-" + store.code().substring(1),
            "address",
            "경상북도 포항시 남구 상공로 " + store.code().substring(2));
    store.licenceUntil().ifPresent(until -> record.put("licence", licence(store, until)));
    return record;
  }

  private static Map<String, Object> licence(Store store, LocalDate until) {
    var licence = new LinkedHashMap<String, Object>();
    licence.put("number", "제" + store.code().substring(1) + "호");
    licence.put("from", "2020-01-01");
    licence.put("until", until.toString());
    return licence;
  }

  private Map<String, Object> bond(Store store) {
    return record(
        version,
        "store",
        store.code(),
        "bond",
        "B-" + store.code(),
        "amount",
        store.bond(),
        "creditLimit",
        store.bond(),
        "validFrom",
        "2020-01-01",
        "validUntil",
        store.bondUntil().toString());
  }

  private List<Map<String, Object>> memberPrices(
      List<Store> stores, List<Goods> goods, RandomGenerator random) {
    var prices = new ArrayList<Map<String, Object>>();
    for (var n = 0; n < MEMBER_PRICES; n++) {
      var article = goods.get(random.nextInt(goods.size()));
      prices.add(
          record(
              version,
              "store",
              stores.get(random.nextInt(stores.size())).code(),
              "sku",
              article.sku(),
              "validFrom",
              LONG_AGO,
              "price",
              article.price() * 95 / 100 / 10 * 10));
    }
    return prices;
  }
}
