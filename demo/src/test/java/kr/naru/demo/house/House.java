package kr.naru.demo.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import kr.naru.demo.Centre;
import kr.naru.demo.HubProcess;
import kr.naru.demo.HubProgram;
import kr.naru.demo.load.MasterLoad;
import kr.naru.demo.load.Numbers;
import kr.naru.demo.load.Records;
import kr.naru.twin.aos.AosTwin;
import kr.naru.twin.server.Grant;
import kr.naru.twin.server.Ports;
import org.jspecify.annotations.Nullable;

/** One house for all tests of a build, and a centre of its own for each test. */
public final class House {
  private static final Path HUB = Path.of("..", "routes", "target", "hub.classpath");
  private static final Path DATA = Path.of("target", "house-" + ProcessHandle.current().pid());
  private static final AtomicInteger NEXT = new AtomicInteger();
  private static final long VERSION = 1;
  private static @Nullable Centre opened;

  private House() {}

  /** The servers and one hub; opened at the first call. */
  public static synchronized Centre open() {
    if (opened == null) {
      var program = HubProgram.built(HUB).withStoresForMany();
      var centre = Centre.open(DATA, program, Ports.FREE, progress -> {});
      Runtime.getRuntime().addShutdownHook(new Thread(centre::close));
      opened = centre;
    }
    return opened;
  }

  /** Stores and articles of one centre, and ways to it. */
  public record Small(Centre house, String id, List<String> stores, List<String> skus) {
    /** The front's twin, calling this hub. */
    public AosTwin aos(HubProcess hub) {
      return new AosTwin(hub.baseUri(), token("aos", "act_for", "order:write", "order:read"));
    }

    public AosTwin operator(HubProcess hub) {
      return new AosTwin(
          hub.baseUri(),
          token(
              "operator", "operate", "order:read", "balance:read", "price:read", "passport:read"));
    }

    private String token(String subject, String... scopes) {
      return house.tokens().mint(Grant.of(subject, id, scopes));
    }
  }

  /** A centre with so many stores and articles; each article costs 1,000 won. */
  public static Small aCentre(int stores, long deposit, int articles, long onHand) {
    var house = open();
    var id = "H%dX%d".formatted(ProcessHandle.current().pid(), NEXT.incrementAndGet());
    var small = new Small(house, id, names("S", stores), names("P", articles));
    try (var load = MasterLoad.open(house, id, "Test")) {
      load.clock("2026-03-05T09:00:00+09:00");
      load.erp("route", List.of(route()));
      load.erp("product", small.skus().stream().map(House::product).toList());
      load.erp("base-price", small.skus().stream().map(House::price).toList());
      load.erp("member", small.stores().stream().map(House::member).toList());
      load.erp("movement", small.stores().stream().map(s -> deposit(s, deposit)).toList());
      load.stock(small.skus().stream().map(sku -> Records.count(VERSION, sku, onHand)).toList());
      load.settle();
    }
    return small;
  }

  private static List<String> names(String prefix, int count) {
    var names = new ArrayList<String>();
    for (var n = 0; n < count; n++) {
      names.add(prefix + n);
    }
    return List.copyOf(names);
  }

  private static Map<String, Object> route() {
    var days = "MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY";
    return Records.record(VERSION, "route", "R1", "name", "East", "cutOff", "11:00", "days", days);
  }

  private static Map<String, Object> product(String sku) {
    return Records.record(
        VERSION,
        "sku",
        sku,
        "name",
        sku,
        "nameKo",
        sku,
        "sheet",
        "GENERAL",
        "taxClass",
        "TAXABLE",
        "saleMode",
        "LIMITED",
        "units",
        Map.of("EA", 1));
  }

  private static Map<String, Object> price(String sku) {
    return Records.record(VERSION, "sku", sku, "validFrom", Records.LONG_AGO, "price", 1_000);
  }

  private static Map<String, Object> member(String store) {
    return Records.record(
        VERSION,
        "store",
        store,
        "name",
        store,
        "businessNo",
        Numbers.businessNo(store.hashCode()),
        "kind",
        "RETAIL",
        "state",
        "APPROVED",
        "route",
        "R1",
        "owner",
        "홍길동",
        "phone",
        "010-1234-5678",
        "address",
        "포항시 남구");
  }

  private static Map<String, Object> deposit(String store, long won) {
    return Records.record(
        VERSION,
        "document",
        "IN-" + store,
        "store",
        store,
        "kind",
        "DEPOSIT",
        "amount",
        won,
        "at",
        "2026-03-05T08:00:00+09:00");
  }
}
