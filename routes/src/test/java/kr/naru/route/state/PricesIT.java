package kr.naru.route.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.naru.kit.Eventually;
import kr.naru.kit.HubTest;
import kr.naru.kit.TestCentre;
import kr.naru.proof.Door;
import kr.naru.proof.Drives;
import kr.naru.proof.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("가격 알림: 등급별 노출가격이 바뀌면 모두가 안다")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Drives({Door.HTTP, Door.JMS})
class PricesIT extends HubTest {
  private static final String LONG_AGO = "2020-01-01T00:00:00+09:00";
  private static final String SOON = "2026-03-05T10:00:00+09:00";
  private static final String LATER = "2026-03-05T11:00:00+09:00";

  private TestCentre centre;
  private Ear aos;

  @BeforeEach
  void two_groups_and_a_product() {
    centre = aCentre();
    aos = new Ear(centre, "AOS");
    centre.erp("price-group", Map.of("priceGroup", "B", "validFrom", LONG_AGO, "ratePermyriad", 0));
    centre.aStore("S1", 10_000);
    centre.aProduct("P1", "GENERAL", 1_000, 100);
    centre.settle();
    hears(aos, "A 1030 BASE, B 1000 BASE");
  }

  @Test
  @Proves(value = "MST-09", part = true, what = "up to the lanes of AOS and ERP")
  void a_group_change_is_told_to_aos_and_erp_with_the_skus_next_version() {
    var erp = new Ear(centre, "ERP");
    var version = version();

    centre.erp("price-group", Map.of("priceGroup", "B", "validFrom", SOON, "ratePermyriad", 500));
    centre.settle();
    centre.clock(SOON);

    hears(aos, "A 1030 BASE, B 1050 BASE");
    hears(erp, "A 1030 BASE, B 1050 BASE");
    assertThat(version()).isEqualTo(version + 1);
  }

  @Test
  @Proves(value = "MST-10", part = true, what = "specials; their tie to purchase prices follows")
  void a_special_moves_prices_when_it_begins_and_back_when_it_ends() {
    centre.erp(
        "special",
        Map.of(
            "special", "SP1", "sku", "P1", "price", 800, "validFrom", SOON, "validUntil", LATER));
    centre.settle();

    centre.clock(SOON);
    hears(aos, "A 820 SPECIAL, B 800 SPECIAL");
    centre.clock(LATER);

    hears(aos, "A 1030 BASE, B 1000 BASE");
  }

  @Test
  void a_price_agreed_with_a_store_is_told_beside_those_of_the_groups() {
    centre.erp(
        "member-price", Map.of("store", "S1", "sku", "P1", "validFrom", LONG_AGO, "price", 950));
    centre.settle();

    hears(aos, "A 1030 BASE, B 1000 BASE, S1 950");
  }

  @Test
  void what_a_store_is_told_to_pay_is_what_it_pays() {
    var shown = centre.aosClient().get("/api/v1/prices/snapshot").expect(200);

    var paid = centre.storeClient("S1").order("P1", 1).expect(201);

    assertThat(shown.number("/prices/0/groups/0/won")).isEqualTo(1_030);
    assertThat(paid.number("/sheets/0/amount/gross")).isEqualTo(1_030);
    assertThat(shown.number("/position"))
        .isEqualTo(aos.heard("prices").getLast().path("position").asLong());
  }

  @Test
  void masters_that_change_no_price_are_not_told() {
    var messages = aos.heard("prices").size();

    centre.product("P1", "GENERAL", Map.of("name", "Renamed"));
    centre.product("P2", "GENERAL", Map.of());
    centre.settle();
    Eventually.ok(() -> knows("P2"), "no new product came");

    assertThat(aos.heard("prices").stream().skip(messages).toList().toString())
        .contains("P2")
        .doesNotContain("P1");
  }

  private boolean knows(String sku) {
    aos.take();
    return aos.heard("prices").toString().contains(sku);
  }

  private static void hears(Ear ear, String prices) {
    Eventually.ok(
        () -> {
          ear.take();
          var heard = ear.heard("prices");
          return !heard.isEmpty() && text(heard.getLast().at("/rows/0")).equals(prices);
        },
        "never heard " + prices);
  }

  private long version() {
    return aos.heard("prices").getLast().at("/rows/0/version").asLong();
  }

  /** {@code A 1030 BASE, S1 950}: groups, then stores. */
  private static String text(JsonNode row) {
    var groups = row.path("groups").valueStream().map(g -> text(g, "priceGroup", "won", "kind"));
    var stores = row.path("stores").valueStream().map(s -> text(s, "store", "won"));
    return Stream.concat(groups, stores).collect(Collectors.joining(", "));
  }

  private static String text(JsonNode node, String... fields) {
    return Arrays.stream(fields)
        .map(field -> node.path(field).asString())
        .collect(Collectors.joining(" "));
  }
}
