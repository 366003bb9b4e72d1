package kr.naru.route.order;

import static kr.naru.kit.HubClient.lines;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kr.naru.kit.HubTest;
import kr.naru.proof.Door;
import kr.naru.proof.Drives;
import kr.naru.proof.Proves;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("견적, 재주문, 주문·잔액·가격·재고 조회")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Drives({Door.HTTP, Door.JMS})
class OrderQueriesIT extends HubTest {
  @Test
  void a_quote_is_the_decision_an_order_would_get_and_holds_nothing() {
    var centre = aCentre();
    var store = centre.aStore("S1", 100_000);
    centre.aProduct("P1", "GENERAL", 1_000, 10);
    centre.settle();

    var quote = store.post("/api/v1/quotes", lines("P1", 4)).expect(200);
    var order = store.order(lines("P1", 4)).expect(201);

    assertThat(quote.at("/orderNo")).isEmpty();
    assertThat(quote.number("/sheets/0/amount/gross"))
        .isEqualTo(order.number("/sheets/0/amount/gross"))
        .isEqualTo(4 * 1_030);
    assertThat(quote.number("/fundsAfter/deposit")).isEqualTo(100_000 - 4 * 1_030);
    assertThat(store.get("/api/v1/balance").number("/depositHeld")).isEqualTo(4 * 1_030);
    assertThat(centre.operator().get("/api/v1/availability?skus=P1").number("/stock/0/promised"))
        .isEqualTo(4);
  }

  @Test
  @Proves("AOS-29")
  void an_old_order_is_asked_for_again_at_todays_prices_and_says_what_changed() {
    var centre = aCentre();
    var store = centre.aStore("S1", 100_000);
    centre.aProduct("P1", "GENERAL", 1_000, 10);
    centre.aProduct("P2", "GENERAL", 500, 10);
    centre.settle();
    var both =
        List.of(Map.of("article", "P1", "quantity", 2), Map.of("article", "P2", "quantity", 3));
    var old = store.order(Map.of("lines", both)).expect(201).at("/orderNo");
    centre.erp(
        "base-price",
        Map.of("sku", "P1", "validFrom", "2026-03-05T00:00:00+09:00", "price", 1_200));
    centre.product("P2", "GENERAL", Map.of("soldOut", true));
    centre.settle();

    var again = store.post("/api/v1/orders/" + old + "/reorder", Map.of()).expect(201);

    assertThat(again.at("/reorderOf")).isEqualTo(old);
    assertThat(again.at("/outcome")).isEqualTo("PARTLY");
    assertThat(again.number("/sheets/0/lines/0/previousUnitPrice")).isEqualTo(1_030);
    assertThat(again.number("/sheets/0/lines/0/parts/0/unitPrice")).isEqualTo(1_240);
    assertThat(again.at("/sheets/0/lines/1/refusal/code")).isEqualTo("SOLD_OUT_BY_FORCE");
  }

  @Test
  void orders_are_listed_newest_first_page_by_page() {
    var centre = aCentre();
    var store = centre.aStore("S1", 1_000_000);
    centre.aProduct("P1", "GENERAL", 1_000, 1_000);
    centre.settle();
    for (var n = 1; n <= 5; n++) {
      store.order("P1", n).expect(201);
    }

    var first = store.get("/api/v1/orders?limit=3").expect(200);
    var second = store.get("/api/v1/orders?limit=3&before=" + first.at("/next")).expect(200);

    assertThat(first.number("/orders/0/sheets/0/gross")).isEqualTo(5 * 1_030);
    assertThat(first.number("/orders/2/sheets/0/gross")).isEqualTo(3 * 1_030);
    assertThat(second.number("/orders/0/sheets/0/gross")).isEqualTo(2 * 1_030);
    assertThat(second.at("/orders/2/orderNo")).isEmpty();
    assertThat(second.at("/next")).isEmpty();
    assertThat(store.get("/api/v1/orders?from=2026-03-06").at("/orders/0/orderNo")).isEmpty();
    assertThat(centre.operator().get("/api/v1/orders").at("/orders/4/store")).isEqualTo("S1");
  }

  @Test
  void an_order_shows_every_line_with_its_state() {
    var centre = aCentre();
    var store = centre.aStore("S1", 100_000);
    centre.aProduct("P1", "GENERAL", 1_000, 10);
    centre.settle();
    var number = store.order("P1", 2).expect(201).at("/orderNo");

    var order = store.get("/api/v1/orders/" + number).expect(200);

    assertThat(order.at("/sheets/0/sheetNo")).isEqualTo(number + "-G");
    assertThat(order.at("/lines/0/deliveryState")).isEqualTo("RECEIVED");
    assertThat(order.number("/lines/0/gross")).isEqualTo(2_060);
    assertThat(order.number("/lines/0/vat")).isEqualTo(187);
  }

  @Test
  @Proves({"AOS-14", "FIN-07"})
  void the_balance_shows_holds_credit_and_every_movement_that_made_it() {
    var centre = aCentre();
    var store = centre.aStore("S1", 10_000);
    centre.bond("S1", 50_000, 30_000, LocalDate.parse("2027-01-01"));
    centre.aProduct("P1", "GENERAL", 1_000, 100);
    centre.settle();
    var number = store.order("P1", 12).expect(201).at("/orderNo");

    var balance = store.get("/api/v1/balance").expect(200);
    var history = store.get("/api/v1/balance/history").expect(200);

    assertThat(balance.number("/deposit")).isZero();
    assertThat(balance.number("/depositHeld")).isEqualTo(10_000);
    assertThat(balance.number("/creditHeld")).isEqualTo(2_360);
    assertThat(balance.number("/openCredit")).isEqualTo(30_000 - 2_360);
    assertThat(balance.number("/spendable")).isEqualTo(30_000 - 2_360);
    assertThat(history.at("/entries/0/document")).isEqualTo(number + "-G");
    assertThat(history.text()).contains("\"kind\": \"HOLD\"").contains("\"kind\": \"DEPOSIT\"");
  }

  @Test
  @Proves({"AOS-41", "MST-07", "AOS-05"})
  void a_price_comes_with_the_parts_it_is_made_of() {
    var centre = aCentre();
    var store = centre.aStore("S1", 10_000);
    centre.aProduct("P1", "GENERAL", 1_000, 100);
    centre.aProduct("P2", "GENERAL", 2_000, 100);
    centre.erp(
        "member-price",
        Map.of(
            "store", "S1", "sku", "P2", "validFrom", "2026-01-01T00:00:00+09:00", "price", 1_900));
    centre.settle();

    var prices = store.get("/api/v1/prices?articles=P1,P2,P3").expect(200);

    assertThat(prices.number("/prices/0/unitPrice")).isEqualTo(1_030);
    assertThat(prices.number("/prices/0/parts/0/listPrice")).isEqualTo(1_000);
    assertThat(prices.number("/prices/0/parts/0/ratePermyriad")).isEqualTo(300);
    assertThat(prices.number("/prices/1/unitPrice")).isEqualTo(1_900);
    assertThat(prices.at("/prices/1/parts/0/kind")).isEqualTo("MEMBER");
    assertThat(prices.at("/prices/2/refusal/code")).isEqualTo("UNKNOWN_PRODUCT");
  }

  @Test
  @Proves("ACT-10")
  void the_front_orders_for_a_store_and_an_operator_by_phone() {
    var centre = aCentre();
    centre.aStore("S1", 100_000);
    centre.aProduct("P1", "GENERAL", 1_000, 100);
    centre.settle();
    var order = Map.of("store", "S1", "lines", List.of(Map.of("article", "P1", "quantity", 1)));

    var online = centre.aosClient().order(order).expect(201).at("/orderNo");
    var phoned = centre.operator().order(order).expect(201).at("/orderNo");

    var orders = centre.operator();
    assertThat(orders.get("/api/v1/orders/" + online).at("/channel")).isEqualTo("AOS");
    assertThat(orders.get("/api/v1/orders/" + phoned).at("/channel")).isEqualTo("PHONE");
    assertThat(orders.get("/api/v1/orders/" + phoned).at("/actor")).isEqualTo("operator");
    assertThat(centre.aosClient().order("P1", 1).expect(400).at("/code"))
        .isEqualTo("STORE_MISSING");
  }

  @Test
  @Proves(value = "MST-04", part = true, what = "not yet told to HUB and partners")
  void a_barcode_stands_for_its_article_and_unit() {
    var centre = aCentre();
    var store = centre.aStore("S1", 100_000);
    centre.aProduct("P1", "GENERAL", 1_000, 100);
    centre.erp("barcode", Map.of("barcode", "8801234567893", "sku", "P1", "unit", "CASE"));
    centre.settle();

    var answer = store.order("8801234567893", 1).expect(201);

    assertThat(answer.at("/sheets/0/lines/0/sku")).isEqualTo("P1");
    assertThat(answer.at("/sheets/0/lines/0/unit")).isEqualTo("CASE");
    assertThat(answer.number("/sheets/0/amount/gross")).isEqualTo(12 * 1_030);
  }

  @Test
  void the_passport_tells_the_whole_way_of_an_order_an_article_and_a_stores_day() {
    var centre = aCentre();
    var store = centre.aStore("S1", 100_000);
    centre.aProduct("P1", "GENERAL", 1_000, 100);
    centre.settle();
    var number = store.order("P1", 3).expect(201).at("/orderNo");

    var order = store.get("/api/v1/passport/" + number).expect(200);
    var sheet = store.get("/api/v1/passport/" + number + "-G").expect(200);
    var article = centre.operator().get("/api/v1/passport/sku:P1").expect(200);
    var day = store.get("/api/v1/passport/store:S1:2026-03-05").expect(200);

    assertThat(order.at("/steps/0/step")).isEqualTo("decided");
    assertThat(sheet.at("/steps/1/step")).isEqualTo("tell");
    assertThat(article.text()).contains("\"promise\"").contains(number).contains("\"count\"");
    assertThat(day.text()).contains(number);
  }
}
