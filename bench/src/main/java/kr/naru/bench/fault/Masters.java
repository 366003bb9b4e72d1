package kr.naru.bench.fault;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kr.naru.bench.fault.drive.Market;
import kr.naru.demo.Centre;
import kr.naru.demo.load.MasterLoad;
import kr.naru.demo.load.Numbers;
import kr.naru.demo.load.Records;
import kr.naru.twin.server.Grant;

/**
 * A small centre: two sheets, half of the stores with a deposit and half on credit, some of both
 * short of money and some articles short of stock.
 */
final class Masters {
  private static final int STORES = 24;
  private static final int SKUS = 30;
  private static final long VERSION = 1;
  private static final long RICH = 500_000_000;
  private static final long POOR = 300_000;
  private static final long PLENTY = 2_000_000;
  private static final long FEW = 400;
  private static final String DAY = "2026-03-05T";

  /** When the first day's run is cut off, and how long after that the day ends. */
  static final OffsetDateTime CUT_OFF = OffsetDateTime.parse(DAY + "23:00:00+09:00");

  static final Duration CLOSE_AFTER = Duration.ofMinutes(30);

  private static final String ALL_DAYS = "MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY,SUNDAY";

  private Masters() {}

  /** Opens it on the hub; its partners are there already. */
  static Market load(Centre house, String centre) {
    var stores = names("S", STORES);
    var skus = names("P", SKUS);
    try (var load = MasterLoad.open(house, centre, "Faults")) {
      load.clock(DAY + "06:00:00+09:00");
      load.erp("route", List.of(route()));
      load.erp("product", skus.stream().map(sku -> product(sku, VERSION)).toList());
      load.erp("base-price", skus.stream().map(sku -> price(sku, VERSION)).toList());
      load.erp("member", stores.stream().map(Masters::member).toList());
      load.erp("movement", stores.stream().filter(Masters::pays).map(Masters::deposit).toList());
      load.erp("bond", stores.stream().filter(store -> !pays(store)).map(Masters::bond).toList());
      load.stock(skus.stream().map(Masters::count).toList());
      load.settle();
    }
    var token =
        house
            .tokens()
            .mint(Grant.of("aos", centre, "act_for", "order:write", "order:read", "operate"));
    return new Market(centre, token, stores, skus);
  }

  /** A deposit that comes during the day. */
  static Map<String, Object> payment(String store, String document, long won) {
    var record = Records.record(VERSION, "document", document, "store", store);
    record.put("kind", "DEPOSIT");
    record.put("amount", won);
    record.put("at", DAY + "05:00:00+09:00");
    return record;
  }

  private static List<String> names(String prefix, int count) {
    return IntStream.range(0, count).mapToObj(n -> prefix + n).toList();
  }

  private static int number(String name) {
    return Integer.parseInt(name.substring(1));
  }

  private static boolean pays(String store) {
    return number(store) % 2 == 0;
  }

  /** One in eight is short. */
  private static long funds(String store) {
    return number(store) % 8 < 2 ? POOR : RICH;
  }

  private static Map<String, Object> route() {
    return Records.record(
        VERSION, "route", "R1", "name", "East", "cutOff", "23:00", "days", ALL_DAYS);
  }

  static Map<String, Object> product(String sku, long version) {
    var record = Records.record(version, "sku", sku, "name", sku, "nameKo", sku);
    record.put("sheet", number(sku) % 3 == 0 ? "COLD" : "GENERAL");
    record.put("taxClass", number(sku) % 5 == 0 ? "EXEMPT" : "TAXABLE");
    record.put("saleMode", "LIMITED");
    record.put("units", Map.of("EA", 1));
    return record;
  }

  static Map<String, Object> price(String sku, long version) {
    return Records.record(
        version, "sku", sku, "validFrom", Records.LONG_AGO, "price", 1_000 + 10 * number(sku));
  }

  private static Map<String, Object> count(String sku) {
    return Records.count(VERSION, sku, number(sku) % 10 == 9 ? FEW : PLENTY);
  }

  private static Map<String, Object> member(String store) {
    var record = Records.record(VERSION, "store", store, "name", store);
    record.put("businessNo", Numbers.businessNo(number(store)));
    record.put("kind", "RETAIL");
    record.put("state", "APPROVED");
    record.put("route", "R1");
    record.put("owner", "홍길동");
    record.put("phone", "010-1234-%04d".formatted(number(store)));
    record.put("address", "포항시 남구");
    return record;
  }

  private static Map<String, Object> deposit(String store) {
    return payment(store, "IN-" + store, funds(store));
  }

  private static Map<String, Object> bond(String store) {
    var record = Records.record(VERSION, "store", store, "bond", "B-" + store);
    record.put("amount", funds(store));
    record.put("creditLimit", funds(store));
    record.put("validFrom", "2020-01-01");
    record.put("validUntil", "2030-12-31");
    return record;
  }
}
