package kr.naru.demo.town;

import static kr.naru.demo.load.Records.LONG_AGO;
import static kr.naru.demo.load.Records.record;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import kr.naru.demo.load.MasterLoad;
import kr.naru.demo.load.Numbers;

/** The town's masters as ERP messages; a later start sends newer versions. */
final class TownMasters {
  private static final String ALL_DAYS = "MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY,SUNDAY";
  private static final int SPECIALS = 12;
  private static final int MEMBER_PRICES = 20;

  /** Pieces sold at the day's special price. */
  static final int SPECIAL_CAP = 60;

  private final long version;
  private final LocalDate today;
  private final Cast cast;

  TownMasters(long version, LocalDate today, Cast cast) {
    this.version = version;
    this.today = today;
    this.cast = cast;
  }

  void sendTo(MasterLoad load, Place place, RandomGenerator random) {
    var stores = place.stores();
    var goods = place.goods();
    load.erp("setting", settings());
    load.erp("route", routes());
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
  private Map<String, Object> deposit(Store store, long won) {
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

  private List<Map<String, Object>> settings() {
    return List.of(
        setting("day.deadline", Timetable.DEADLINE), setting("day.close", Timetable.CLOSE));
  }

  private Map<String, Object> setting(String name, LocalTime time) {
    return record(version, "name", name, "validFrom", today.toString(), "value", time.toString());
  }

  private List<Map<String, Object>> routes() {
    return Timetable.ROUTES.stream()
        .map(
            route ->
                record(
                    version,
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
    specials.add(special("DAY-" + today, cast.special(), Timetable.SPECIAL, SPECIAL_CAP));
    for (var n = 1; n <= SPECIALS; n++) {
      var article = goods.get(random.nextInt(goods.size() / 2));
      if (!cast.has(article)) {
        var number = "SP%02d-%s".formatted(n, today);
        specials.add(special(number, article, LocalTime.MIN, 50 + random.nextInt(100)));
      }
    }
    return specials;
  }

  /** A fifth off for a day, for the first so many pieces. */
  private Map<String, Object> special(String number, Goods article, LocalTime from, int cap) {
    return record(
        version,
        "special",
        number,
        "sku",
        article.sku(),
        "price",
        article.price() * 8 / 10,
        "validFrom",
        "%sT%tT+09:00".formatted(today, from),
        "validUntil",
        today.plusDays(1) + "T00:00:00+09:00",
        "cap",
        cap);
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
      var article = goods.get(1 + random.nextInt(goods.size() - 1));
      if (cast.has(article)) {
        continue;
      }
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
