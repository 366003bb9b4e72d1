package kr.naru.route.order;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kr.naru.kit.HubClient.Reply;
import kr.naru.kit.HubTest;
import kr.naru.proof.Door;
import kr.naru.proof.Drives;
import kr.naru.proof.Proves;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("주문 거절: 사유와 부족한 만큼을 두 언어로")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Drives({Door.HTTP, Door.JMS})
class OrderRefusalsIT extends HubTest {
  private static final String LINE = "/sheets/0/lines/0/refusal";
  private static final String SHEET = "/sheets/0/refusal";

  @Test
  void a_short_article_says_how_many_are_missing() {
    var centre = aCentre();
    var store = centre.aStore("S1", 1_000_000);
    centre.aProduct("P1", "GENERAL", 1_000, 7);
    centre.settle();

    var answer = store.order("P1", 10).expect(201);

    assertThat(answer.at("/outcome")).isEqualTo("REFUSED");
    assertThat(answer.at(LINE + "/code")).isEqualTo("STOCK_SHORT");
    assertThat(answer.at(LINE + "/rule")).isEqualTo("stock.promise/1");
    assertThat(answer.number(LINE + "/figures/missing")).isEqualTo(3);
    assertThat(answer.at(LINE + "/text")).contains("7").contains("3");
    assertThat(answer.at(LINE + "/textKo")).contains("재고").contains("3");
  }

  @Test
  void with_policy_TRIM_a_short_article_is_cut_to_what_is_there() {
    var centre = aCentre();
    var store = centre.aStore("S1", 1_000_000);
    centre.aProduct("P1", "GENERAL", 1_000, 7);
    centre.settle();

    var answer =
        store
            .order(
                Map.of("policy", "TRIM", "lines", List.of(Map.of("article", "P1", "quantity", 10))))
            .expect(201);

    assertThat(answer.at("/outcome")).isEqualTo("PARTLY");
    assertThat(answer.at("/sheets/0/lines/0/outcome")).isEqualTo("TRIMMED");
    assertThat(answer.number("/sheets/0/lines/0/promised")).isEqualTo(7);
    assertThat(answer.number("/sheets/0/paid/fromDeposit")).isEqualTo(7 * 1_030);
  }

  @Test
  @Proves("AOS-02")
  void a_store_short_of_money_learns_how_many_won_are_missing_and_nothing_is_held() {
    var centre = aCentre();
    var store = centre.aStore("S1", 5_000);
    centre.bond("S1", 1_000, 3_000, LocalDate.parse("2026-03-05"));
    centre.aProduct("P1", "GENERAL", 1_000, 100);
    centre.settle();

    var answer = store.order("P1", 10).expect(201);

    assertThat(answer.at(SHEET + "/code")).isEqualTo("FUNDS_SHORT");
    assertThat(answer.number(SHEET + "/figures/missing")).isEqualTo(10_300 - 5_000 - 1_000);
    assertThat(store.get("/api/v1/balance").number("/deposit")).isEqualTo(5_000);
    assertThat(available(centre.operator().get("/api/v1/availability?skus=P1"))).isEqualTo(100);
  }

  @Test
  @Proves("AOS-16")
  @Proves(value = "FIN-07", part = true, what = "a credit order lowers the open credit")
  void deposit_is_spent_first_and_the_bond_secures_the_rest() {
    var centre = aCentre();
    var store = centre.aStore("S1", 5_000);
    centre.bond("S1", 9_000, 6_000, LocalDate.parse("2026-03-05"));
    centre.aProduct("P1", "GENERAL", 1_000, 100);
    centre.settle();

    var answer = store.order("P1", 10).expect(201);

    assertThat(answer.at("/outcome")).isEqualTo("ACCEPTED");
    assertThat(answer.number("/sheets/0/paid/fromDeposit")).isEqualTo(5_000);
    assertThat(answer.number("/sheets/0/paid/onCredit")).isEqualTo(5_300);
    assertThat(store.get("/api/v1/balance").number("/openCredit")).isEqualTo(700);
  }

  @Test
  @Proves(value = "MBR-04", part = true, what = "an ended bond gives no credit")
  void an_ended_bond_secures_nothing() {
    var centre = aCentre();
    var store = centre.aStore("S1", 5_000);
    centre.bond("S1", 100_000, 100_000, LocalDate.parse("2026-03-04"));
    centre.aProduct("P1", "GENERAL", 1_000, 100);
    centre.settle();

    var answer = store.order("P1", 10).expect(201);

    assertThat(answer.at(SHEET + "/code")).isEqualTo("BOND_ENDED");
    assertThat(answer.number(SHEET + "/figures/missing")).isEqualTo(5_300);
  }

  @Test
  @Proves(
      value = "LIQ-03",
      part = true,
      what = "no liquor without a licence in date; the renewal notice is missing")
  void liquor_needs_a_licence_that_holds_on_the_delivery_day() {
    var centre = aCentre();
    centre.aProduct("L1", "LIQUOR", 1_000, 100);
    var lapsed = centre.aStore("S1", 100_000);
    centre.member(
        "S1",
        Map.of("licence", Map.of("number", "L-1", "from", "2020-01-01", "until", "2026-03-04")));
    var none = centre.aStore("S2", 100_000);
    centre.member("S2", Map.of("licence", ""));
    centre.settle();

    var late = lapsed.order("L1", 1).expect(201);
    var without = none.order("L1", 1).expect(201);

    assertThat(late.at(LINE + "/code")).isEqualTo("LIQUOR_LICENCE_LAPSED");
    assertThat(late.at(LINE + "/figures/until")).isEqualTo("2026-03-04");
    assertThat(without.at(LINE + "/code")).isEqualTo("NO_LIQUOR_LICENCE");
  }

  @Test
  @Proves("ADM-07")
  void what_is_not_on_sale_is_refused_by_name() {
    var centre = aCentre();
    var store = centre.aStore("S1", 100_000);
    centre.aProduct("HIDDEN", "GENERAL", 1_000, 100);
    centre.product("HIDDEN", "GENERAL", Map.of("hidden", true));
    centre.aProduct("SOLDOUT", "GENERAL", 1_000, 100);
    centre.product("SOLDOUT", "GENERAL", Map.of("soldOut", true));
    centre.product("FREE", "GENERAL", Map.of());
    centre.stock("FREE", 10);
    centre.settle();

    assertThat(code(store.order("HIDDEN", 1))).isEqualTo("NOT_FOR_SALE");
    assertThat(code(store.order("SOLDOUT", 1))).isEqualTo("SOLD_OUT_BY_FORCE");
    assertThat(code(store.order("FREE", 1))).isEqualTo("NO_PRICE");
    var unknown = store.order("NOBODY", 1).expect(201);
    assertThat(unknown.at("/unknown/0/refusal/code")).isEqualTo("UNKNOWN_PRODUCT");
  }

  @Test
  void an_unlimited_article_is_sold_without_stock_and_a_unit_must_be_one_it_has() {
    var centre = aCentre();
    var store = centre.aStore("S1", 100_000_000);
    centre.product("TOFU", "COLD", Map.of("saleMode", "UNLIMITED"));
    centre.price("TOFU", 1_000);
    centre.settle();

    var cases = line(Map.ofEntries(entry("article", "TOFU"), entry("unit", "CASE")));
    var pallets = line(Map.ofEntries(entry("article", "TOFU"), entry("unit", "PALLET")));

    assertThat(store.order(cases).number("/sheets/0/amount/gross")).isEqualTo(5 * 12 * 1_030);
    assertThat(code(store.order(pallets))).isEqualTo("UNKNOWN_UNIT");
  }

  @Test
  void a_price_the_store_did_not_see_is_never_charged() {
    var centre = aCentre();
    var store = centre.aStore("S1", 100_000);
    centre.aProduct("P1", "GENERAL", 1_000, 100);
    centre.settle();

    var answer = store.order(line(Map.of("article", "P1", "expectedUnitPrice", 1_000)));

    assertThat(code(answer)).isEqualTo("PRICE_CHANGED");
    assertThat(answer.number(LINE + "/figures/now")).isEqualTo(1_030);
  }

  @Test
  @Proves(
      value = "AOS-06",
      part = true,
      what = "the special with its surcharge and end; the price update is missing")
  void an_expired_special_is_no_price_any_more_and_its_cap_splits_a_line() {
    var centre = aCentre();
    var store = centre.aStore("S1", 1_000_000);
    centre.aProduct("P1", "GENERAL", 1_000, 100);
    centre.erp("special", special("P1", "2026-03-05T11:00:00+09:00"));
    centre.settle();

    var during = store.order("P1", 10).expect(201);
    centre.clock("2026-03-05T11:00:00+09:00");
    var after = store.order("P1", 1).expect(201);

    assertThat(during.number("/sheets/0/lines/0/parts/0/quantity")).isEqualTo(4);
    assertThat(during.number("/sheets/0/lines/0/parts/0/unitPrice")).isEqualTo(820);
    assertThat(during.number("/sheets/0/lines/0/parts/1/quantity")).isEqualTo(6);
    assertThat(during.number("/sheets/0/amount/gross")).isEqualTo(4 * 820 + 6 * 1_030);
    assertThat(after.number("/sheets/0/lines/0/parts/0/unitPrice")).isEqualTo(1_030);
  }

  @Test
  @Proves("AOS-03")
  void after_the_cut_off_the_order_is_for_the_routes_next_day_and_says_so() {
    var centre = aCentre();
    var store = centre.aStore("S1", 100_000);
    centre.aProduct("P1", "GENERAL", 1_000, 100);
    centre.erp("holiday", Map.of("day", "2026-03-06", "name", "창립기념일"));
    centre.settle();

    centre.clock("2026-03-05T10:59:59+09:00");
    var before = store.order("P1", 1).expect(201);
    centre.clock("2026-03-05T11:00:00+09:00");
    var after = store.order("P1", 1).expect(201);

    assertThat(before.at("/sheets/0/deliveryDay")).isEqualTo("2026-03-05");
    assertThat(before.at("/sheets/0/afterCutOff")).isEqualTo("false");
    assertThat(after.at("/sheets/0/deliveryDay")).isEqualTo("2026-03-07");
    assertThat(after.at("/sheets/0/afterCutOff")).isEqualTo("true");
  }

  @Test
  @Proves(value = "MBR-05", part = true, what = "a store that is not approved cannot order")
  void a_suspended_store_orders_nothing_from_the_next_moment_on() {
    var centre = aCentre();
    var store = centre.aStore("S1", 100_000);
    centre.aProduct("P1", "GENERAL", 1_000, 100);
    centre.settle();
    store.order("P1", 1).expect(201);

    centre.member("S1", Map.of("state", "SUSPENDED"));
    centre.settle();

    assertThat(store.order("P1", 1).at(SHEET + "/code")).isEqualTo("MEMBER_NOT_APPROVED");
  }

  @Test
  void equal_lines_are_merged_and_the_answer_says_so() {
    var centre = aCentre();
    var store = centre.aStore("S1", 100_000);
    centre.aProduct("P1", "GENERAL", 1_000, 100);
    centre.settle();

    var twice = Map.of("article", "P1", "quantity", 2);
    var answer = store.order(Map.of("lines", List.of(twice, twice))).expect(201);

    assertThat(answer.number("/sheets/0/lines/0/asked")).isEqualTo(4);
    assertThat(answer.at("/sheets/0/lines/0/mergedLines/1")).isEqualTo("2");
    assertThat(answer.at("/sheets/0/lines/1/line")).isEmpty();
  }

  private static String code(Reply answer) {
    return answer.expect(201).at(LINE + "/code");
  }

  private static long available(Reply stock) {
    return stock.number("/stock/0/available");
  }

  private static Map<String, Object> line(Map<String, Object> fields) {
    var line = new java.util.HashMap<>(fields);
    line.put("quantity", 5);
    return Map.of("lines", List.of(line));
  }

  private static Map<String, Object> special(String sku, String until) {
    return Map.of(
        "special",
        "SP1",
        "sku",
        sku,
        "price",
        800,
        "validFrom",
        "2026-03-05T00:00:00+09:00",
        "validUntil",
        until,
        "cap",
        4);
  }
}
