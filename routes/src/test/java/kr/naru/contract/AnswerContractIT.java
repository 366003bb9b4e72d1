package kr.naru.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.naru.kit.Eventually;
import kr.naru.kit.HubClient;
import kr.naru.kit.HubClient.Reply;
import kr.naru.kit.HubTest;
import kr.naru.kit.TestCentre;
import kr.naru.proof.Door;
import kr.naru.proof.Drives;
import kr.naru.proof.Proves;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("응답 계약: 허브의 실제 응답이 스키마와 일치")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Drives({Door.HTTP, Door.JMS})
class AnswerContractIT extends HubTest {
  private static final Schemas SCHEMAS = Schemas.all().closed();
  private static final String DAY = "2026-03-05";

  @Test
  @Proves("PLT-03")
  void decisions_of_every_outcome_are_as_described() {
    var store = aStoreOfThreeSheets(aCentre());

    var whole = store.order(basket("REFUSE", line("G1", 13), line("C1", 1), line("L1", 1)));
    var quote = store.post("/api/v1/quotes", basket("TRIM", line("G1", 2), line("?", 1)));
    var trimmed = store.order(basket("TRIM", line("G1", 500), line("G1", 1), line("H1", 1)));
    var refused = store.order(basket("REFUSE", line("C1", 900)));
    var again = store.post("/api/v1/orders/" + whole.at("/orderNo") + "/reorder", Map.of());

    assertThat(whole.expect(201).at("/outcome")).isEqualTo("ACCEPTED");
    assertThat(trimmed.expect(201).at("/outcome")).isEqualTo("PARTLY");
    assertThat(refused.expect(201).at("/outcome")).isEqualTo("REFUSED");
    for (var decision : List.of(whole, quote, trimmed, refused, again)) {
      described("order-answer", decision);
    }
  }

  @Test
  @Proves(value = "AOS-42", part = true, what = "no notices yet")
  void what_a_store_can_look_up_is_as_described() {
    var centre = aCentre();
    var store = aStoreOfThreeSheets(centre);
    var order = store.order("G1", 3).expect(201).at("/orderNo");

    described("order-page", store.get("/api/v1/orders?limit=1"));
    described("order-view", store.get("/api/v1/orders/" + order));
    described("balance", store.get("/api/v1/balance"));
    described("balance-history", store.get("/api/v1/balance/history"));
    described("price-answer", store.get("/api/v1/prices?articles=G1,H1,NONE"));
    described("availability", store.get("/api/v1/availability"));
    described("categories", store.get("/api/v1/categories"));
    described("overview", store.get("/api/v1/overview"));
    described("passport", store.get("/api/v1/passport/" + order));
    described("passport", store.get("/api/v1/passport/store:S1:" + DAY));
    described("passport", centre.operator().get("/api/v1/passport/sku:G1:" + DAY));
    described("stock-history", centre.operator().get("/api/v1/stock/G1/history"));
    described("demand", centre.operator().get("/api/v1/demand?day=" + DAY));
    described("member-view", centre.aosClient().get("/api/v1/members/S1"));
    described("access-page", centre.operator().get("/api/v1/access-log"));
    described("prices-snapshot", centre.aosClient().get("/api/v1/prices/snapshot"));
    described("purchases", store.get("/api/v1/statistics/purchases?from=2026-03&until=2026-03"));
    described("sales", store.get("/api/v1/statistics/sales?from=" + DAY + "&until=" + DAY));
    described("balances", centre.aosClient().get("/api/v1/balances?limit=1"));
  }

  @Test
  void what_a_store_without_bond_or_orders_sees_is_as_described() {
    var centre = aCentre();
    var store = centre.aStore("S1", 0);
    centre.member("S1", Map.of("licence", "", "grade", "", "route", ""));
    centre.settle();

    described("balance", store.get("/api/v1/balance"));
    described("overview", store.get("/api/v1/overview"));
    described("order-page", store.get("/api/v1/orders"));
    described("order-view", store.get("/api/v1/orders/" + strayOrder(store)));
    described("member-view", centre.aosClient().get("/api/v1/members/S1"));
  }

  @Test
  void centres_and_clocks_answer_as_described() {
    var centre = aCentre();

    var opened = centre.operator().put("/api/v1/centres/" + centre.id(), sample("aos/centre"));
    var clock =
        centre.operator().put("/api/v1/centres/" + centre.id() + "/clock", sample("aos/clock"));

    described("centre-answer", opened.expect(200));
    described("clock-answer", clock.expect(200));
  }

  @Test
  void what_operators_see_and_do_of_lanes_is_as_described() {
    var centre = aCentre();
    var operator = centre.operator();

    described("lanes", operator.get("/api/v1/lanes"));
    described("dead-letters", operator.get("/api/v1/dead-letters?lane=WMS"));
    described("lane-act-answer", operator.put("/api/v1/lanes/WMS", sample("aos/lane-act")));
    described("lanes", operator.get("/api/v1/lanes"));
  }

  @Test
  void what_operators_see_and_do_of_the_day_is_as_described() {
    var centre = aCentre();
    centre.settle();
    var operator = centre.operator();
    var day = "/api/v1/days/2026-03-05";

    described("run-act-answer", operator.put("/api/v1/runs/R1/2026-03-05", sample("aos/run-act")));
    described(
        "category-stop-answer", operator.put("/api/v1/categories/C", sample("aos/category-stop")));
    described("holiday-answer", operator.put("/api/v1/holidays/2026-03-05", sample("aos/holiday")));
    Eventually.ok(() -> operator.get(day).status() == 200, "the day was not planned");
    described("day-act-answer", operator.put(day, sample("aos/day-act")));
    Eventually.ok(() -> operator.get(day).at("/state").equals("CLOSED"), "the day was not closed");
    described("day", operator.get(day));
    described("days", operator.get("/api/v1/days"));
  }

  @Test
  void what_is_said_and_seen_of_a_days_books_is_as_described() {
    var centre = aCentre();
    var operator = centre.operator();
    var day = "/api/v1/reconciliations/" + DAY;

    described("reconcile-act-answer", operator.put(day, sample("aos/reconcile-act")));
    var aos = centre.clientWith("aos", "statement:write");
    described("statement-answer", aos.post("/api/v1/statements/" + DAY, sample("aos/statement")));

    described("reconciliation", operator.get(day));
    assertThat(operator.get(day).text()).contains("STRANGER", "ASKED", "EQUAL");
  }

  @Test
  void problems_are_as_described_and_their_type_is_a_page() {
    var centre = aCentre();
    var store = centre.aStore("S1", 0);
    centre.settle();
    var key = UUID.randomUUID().toString();
    store.order(key, basket("TRIM", line("NONE", 1))).expect(201);

    problem("KEY_REUSED", 422, store.order(key, basket("TRIM", line("NONE", 2))), store);
    problem("INVALID_MESSAGE", 400, store.order(basket("TRIM", line("NONE", 0))), store);
    problem("NOT_FOUND", 404, store.get("/api/v1/orders/2026030500000018"), store);
    problem("FORBIDDEN", 403, store.get("/api/v1/balance?store=S2"), store);
    problem("STORE_MISSING", 400, centre.aosClient().get("/api/v1/balance"), store);
    problem("UNKNOWN_STORE", 404, centre.aosClient().get(pricesOf("S9")), store);
    problem("UNAUTHENTICATED", 401, centre.clientWithToken("x").get("/api/v1/balance"), store);
    var tooLarge =
        store.request("/api/v1/orders").POST(BodyPublishers.ofByteArray(new byte[1 << 21]));
    problem("BODY_TOO_LARGE", 413, store.send(tooLarge), store);
  }

  @Test
  void an_answer_with_a_field_nobody_describes_is_found() {
    var answer = (ObjectNode) Contracts.json("sample/problem/busy.json");
    answer.put("cause", "NullPointerException");

    var errors = SCHEMAS.errors("schema/aos/problem.json", answer);

    assertThat(errors).anyMatch(error -> error.contains("cause"));
  }

  private static HubClient aStoreOfThreeSheets(TestCentre centre) {
    var store = centre.aStore("S1", 200_000);
    centre.bond("S1", 1_000_000, 500_000, java.time.LocalDate.of(2026, 12, 31));
    centre.aProduct("G1", "GENERAL", 1_000, 100);
    centre.aProduct("C1", "COLD", 2_000, 100);
    centre.aProduct("L1", "LIQUOR", 3_000, 100);
    centre.aProduct("H1", "GENERAL", 1_000, 100);
    centre.product("H1", "GENERAL", Map.of("hidden", true));
    var from = "2026-03-01T00:00:00+09:00";
    var until = "2026-04-01T00:00:00+09:00";
    centre.erp(
        "special",
        Map.of(
            "special",
            "SP1",
            "sku",
            "G1",
            "price",
            900,
            "cap",
            5,
            "validFrom",
            from,
            "validUntil",
            until));
    centre.settle();
    return store;
  }

  private static String strayOrder(HubClient store) {
    return store.order(basket("TRIM", line("NONE", 1))).expect(201).at("/orderNo");
  }

  private static Map<String, Object> basket(String policy, Object... lines) {
    return Map.of("policy", policy, "lines", List.of(lines));
  }

  private static Map<String, Object> line(String article, int quantity) {
    return Map.of("article", article, "quantity", quantity);
  }

  private static String pricesOf(String store) {
    return "/api/v1/prices?articles=G1&store=" + store;
  }

  private static Object sample(String name) {
    return Contracts.json("sample/" + name + ".json");
  }

  private static void described(String schema, Reply reply) {
    assertThat(reply.status()).as(reply.text()).isBetween(200, 201);
    assertThat(SCHEMAS.errors("schema/aos/" + schema + ".json", Contracts.read(reply.bytes())))
        .as(reply.text())
        .isEmpty();
  }

  private static void problem(String code, int status, Reply reply, HubClient reader) {
    assertThat(reply.expect(status).at("/code")).isEqualTo(code);
    assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(SCHEMAS.errors("schema/aos/problem.json", Contracts.read(reply.bytes()))).isEmpty();
    assertThat(reader.get(reply.at("/type")).expect(200).text()).contains(reply.at("/title"));
  }
}
