package kr.naru.kit;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import kr.naru.twin.partner.PartnerQueue;
import kr.naru.twin.server.Grant;

/**
 * A centre of its own for a test, filled through its partners' doors.
 *
 * <p>Its day is Thursday 2026-03-05, 09:00 in Seoul, unless a test sets the clock.
 */
public final class TestCentre {
  private static final AtomicInteger NEXT = new AtomicInteger();
  private static final String LONG_AGO = "2020-01-01T00:00:00+09:00";

  private final String id = "T" + ProcessHandle.current().pid() + "X" + NEXT.incrementAndGet();
  private final HubClient operator;
  private final String hub;
  private final PartnerQueue erp;
  private final PartnerQueue wms;
  private final List<String> sent = new ArrayList<>();

  private TestCentre(String hub) {
    this.hub = hub;
    this.operator =
        new HubClient(
            hub,
            token(
                "operator",
                null,
                "centre:admin",
                "operate",
                "order:phone",
                "order:read",
                "balance:read",
                "price:read",
                "passport:read",
                "member:read"));
    operator.put("/api/v1/centres/" + id, Map.of("name", "Test")).expect(200);
    clock("2026-03-05T09:00:00+09:00");
    this.erp = partner("erp");
    this.wms = partner("wms");
    erp(
        "route",
        Map.of(
            "route",
            "R1",
            "name",
            "East",
            "cutOff",
            "11:00",
            "days",
            "MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY"));
    erp("price-group", Map.of("priceGroup", "A", "validFrom", LONG_AGO, "ratePermyriad", 300));
  }

  static TestCentre open(String hub) {
    return new TestCentre(hub);
  }

  public String id() {
    return id;
  }

  public HubClient operator() {
    return operator;
  }

  public PartnerQueue erp() {
    return erp;
  }

  public PartnerQueue wms() {
    return wms;
  }

  public void clock(String now) {
    operator.put("/api/v1/centres/" + id + "/clock", Map.of("now", now)).expect(200);
  }

  /** A store's own client, with the rights a store has. */
  public HubClient storeClient(String store) {
    return new HubClient(
        hub,
        token(
            store,
            store,
            "order:write",
            "order:read",
            "balance:read",
            "price:read",
            "passport:read"));
  }

  public HubClient aosClient() {
    return new HubClient(
        hub,
        token(
            "aos",
            null,
            "act_for",
            "order:write",
            "order:read",
            "balance:read",
            "price:read",
            "passport:read",
            "member:read"));
  }

  public HubClient clientWith(String subject, String... scopes) {
    return new HubClient(hub, token(subject, null, scopes));
  }

  public HubClient clientWithToken(String token) {
    return new HubClient(hub, token);
  }

  public void erp(String kind, Map<String, Object> fields) {
    sent.add(erp.send(kind, List.of(versioned(fields, "version", erp.nextVersion()))));
  }

  public void wms(Map<String, Object> fields) {
    sent.add(wms.send("stock", List.of(versioned(fields, "sequence", wms.nextVersion()))));
  }

  /** An approved, licensed store of price group A (+3 %) on route R1, with a deposit. */
  public HubClient aStore(String store, long deposit) {
    member(store, Map.of());
    deposit(store, deposit);
    return storeClient(store);
  }

  public void member(String store, Map<String, Object> changes) {
    var fields =
        new HashMap<String, Object>(
            Map.ofEntries(
                entry("store", store),
                entry("name", "행복슈퍼"),
                entry("businessNo", "506-81-01239"),
                entry("kind", "RETAIL"),
                entry("state", "APPROVED"),
                entry("grade", "GOLD"),
                entry("priceGroup", "A"),
                entry("route", "R1"),
                entry("owner", "홍길동"),
                entry("phone", "010-1234-5678"),
                entry("address", "경상북도 포항시 남구 대잠동 12-3"),
                entry(
                    "licence",
                    Map.of("number", "L-1", "from", "2020-01-01", "until", "2029-12-31"))));
    changes.forEach(
        (name, value) -> {
          if (value.equals("")) {
            fields.remove(name);
          } else {
            fields.put(name, value);
          }
        });
    erp("member", fields);
  }

  public void deposit(String store, long amount) {
    if (amount != 0) {
      erp(
          "movement",
          Map.of(
              "document",
              "D-" + store + "-" + erp.nextVersion(),
              "store",
              store,
              "kind",
              "DEPOSIT",
              "amount",
              amount,
              "at",
              "2026-03-01T09:00:00+09:00"));
    }
  }

  public void bond(String store, long amount, long limit, LocalDate until) {
    erp(
        "bond",
        Map.of(
            "store",
            store,
            "bond",
            "B-" + store,
            "amount",
            amount,
            "creditLimit",
            limit,
            "validFrom",
            "2020-01-01",
            "validUntil",
            until.toString()));
  }

  /** A product on sale with a base price and stock. */
  public void aProduct(String sku, String sheet, long price, long onHand) {
    product(sku, sheet, Map.of());
    price(sku, price);
    stock(sku, onHand);
  }

  public void product(String sku, String sheet, Map<String, Object> changes) {
    var fields =
        new HashMap<String, Object>(
            Map.of(
                "sku",
                sku,
                "name",
                "Product " + sku,
                "nameKo",
                "상품 " + sku,
                "sheet",
                sheet,
                "taxClass",
                "TAXABLE",
                "saleMode",
                "LIMITED",
                "units",
                Map.of("EA", 1, "CASE", 12)));
    fields.putAll(changes);
    erp("product", fields);
  }

  public void price(String sku, long price) {
    erp("base-price", Map.of("sku", sku, "validFrom", LONG_AGO, "price", price));
  }

  public void stock(String sku, long onHand) {
    wms(Map.of("sku", sku, "onHand", onHand));
  }

  /** Waits until everything sent so far has been taken by the hub. */
  public void settle() {
    for (var message : sent) {
      Eventually.ok(
          () -> operator.get("/api/v1/passport/" + message).status() == 200,
          "message " + message + " was not taken");
    }
    sent.clear();
  }

  public PartnerQueue partner(String partner) {
    var servers = Servers.servers();
    return PartnerQueue.open(
        servers.addresses().artemisUrl(), partner, id, servers.passwordOf(partner + "-" + id));
  }

  /** What the hub tells a partner of this centre. */
  public Outbound outbound(String partner) {
    return Outbound.open(partner, id);
  }

  private String token(
      String subject, @org.jspecify.annotations.Nullable String store, String... scopes) {
    return Servers.tokens()
        .mint(new Grant(subject, id, store, List.of(scopes), java.time.Duration.ofHours(1)));
  }

  private static Map<String, Object> versioned(
      Map<String, Object> fields, String name, long version) {
    var record = new HashMap<>(fields);
    record.put(name, version);
    return record;
  }

  static OffsetDateTime at(String text) {
    return OffsetDateTime.parse(text);
  }
}
