package kr.naru.bench.floor;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import kr.naru.demo.Centre;
import kr.naru.demo.load.MasterLoad;
import kr.naru.demo.load.Numbers;
import kr.naru.demo.load.Records;
import kr.naru.twin.aos.AosTwin;
import kr.naru.twin.server.Grant;
import kr.naru.twin.wms.FloorPlan;

/** A centre on the hub in which no order of {@link Shoppers} can be refused. */
public final class HubCentre {
  private static final long VERSION = 1;
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
  private static final Duration PATIENCE = Duration.ofMinutes(15);
  private static final List<String> LANES = List.of("AOS", "ERP", "HUB", "WMS");
  private static final String ALL_DAYS = "MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY,SUNDAY";

  private final Centre house;
  private final String id;

  private HubCentre(Centre house, String id) {
    this.house = house;
    this.id = id;
  }

  /** Opens it with all masters; its warehouse books what it hears and does no more. */
  public static HubCentre open(Centre house, String id) {
    return open(house, id, Market.FLOOR);
  }

  /** Opens it for a market; its warehouse books what it hears and does no more. */
  public static HubCentre open(Centre house, String id, Market market) {
    house.partners().of(id, FloorPlan.PASSIVE);
    try (var load = MasterLoad.open(house, id, "Floor")) {
      load.clock("2026-03-05T06:00:00+09:00");
      load.erp("route", List.of(route()));
      load.erp("product", each(market.skus(), HubCentre::product));
      load.erp("base-price", each(market.skus(), HubCentre::price));
      load.erp("member", each(market.storeNames(), HubCentre::member));
      load.erp("movement", each(market.storeNames(), HubCentre::deposit));
      load.stock(each(market.skus(), sku -> Records.count(VERSION, sku, Tables.ON_HAND)));
      load.settle();
    }
    return new HubCentre(house, id);
  }

  /** One that is open on the hub already. */
  public static HubCentre of(Centre house, String id) {
    return new HubCentre(house, id);
  }

  /** Facts pile up for the partners from now on. */
  HubCentre telling(boolean tells) {
    for (var lane : LANES) {
      var answer =
          operator().put("/api/v1/lanes/" + lane, Map.of("paused", !tells, "reason", "floor"));
      if (answer.status() != 200) {
        throw new IllegalStateException("Lane %s: %d".formatted(lane, answer.status()));
      }
    }
    return this;
  }

  /** A way to it that is done when the orders are decided. */
  public Way deciding() {
    return new HttpWay(uri(), token(), costs());
  }

  /** A way to it that is done when all partners have been told. */
  public Way delivering() {
    return new HttpWay(uri(), token(), costs()) {
      @Override
      public void settle() {
        awaitToldAll();
      }
    };
  }

  /** Returns when nothing waits for a partner. */
  public void awaitToldAll() {
    var operator = operator();
    var until = System.nanoTime() + PATIENCE.toNanos();
    while (waiting(operator) > 0) {
      if (System.nanoTime() - until > 0) {
        throw new IllegalStateException(
            "Messages still wait after %d min: see GET /v1/lanes of centre %s."
                .formatted(PATIENCE.toMinutes(), id));
      }
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
  }

  private long waiting(AosTwin operator) {
    var sum = 0L;
    for (var lane : operator.get("/api/v1/lanes").json().path("lanes")) {
      sum += lane.path("waiting").asLong() + lane.path("dead").asLong();
    }
    return sum;
  }

  private AosTwin operator() {
    return new AosTwin(uri(), house.tokens().mint(Grant.of("operator", id, "operate")));
  }

  private String token() {
    return house.tokens().mint(Grant.of("aos", id, "act_for", "order:write"));
  }

  private URI uri() {
    return house.hubUri();
  }

  private Cost.Source costs() {
    return Cost.of(ProcessHandle.of(house.hub().pid()).orElseThrow());
  }

  private static List<Map<String, Object>> each(
      List<String> names, Function<String, Map<String, Object>> record) {
    return names.stream().map(record).toList();
  }

  private static Map<String, Object> route() {
    return Records.record(
        VERSION, "route", "R1", "name", "East", "cutOff", "23:00", "days", ALL_DAYS);
  }

  private static Map<String, Object> product(String sku) {
    var record = Records.record(VERSION, "sku", sku, "name", sku, "nameKo", sku);
    record.put("sheet", "GENERAL");
    record.put("taxClass", "TAXABLE");
    record.put("saleMode", "LIMITED");
    record.put("units", Map.of("EA", 1));
    return record;
  }

  private static Map<String, Object> price(String sku) {
    return Records.record(
        VERSION, "sku", sku, "validFrom", Records.LONG_AGO, "price", Tables.PRICE);
  }

  private static Map<String, Object> member(String store) {
    var number = Integer.parseInt(store.substring(1));
    var record = Records.record(VERSION, "store", store, "name", store);
    record.put("businessNo", Numbers.businessNo(number));
    record.put("kind", "RETAIL");
    record.put("state", "APPROVED");
    record.put("route", "R1");
    record.put("owner", "홍길동");
    record.put("phone", "010-1234-%04d".formatted(number));
    record.put("address", "포항시 남구");
    return record;
  }

  private static Map<String, Object> deposit(String store) {
    var record = Records.record(VERSION, "document", "IN-" + store, "store", store);
    record.put("kind", "DEPOSIT");
    record.put("amount", Tables.DEPOSIT);
    record.put("at", "2026-03-05T05:00:00+09:00");
    return record;
  }
}
