package kr.naru.route.floor;

import static kr.naru.route.floor.FloorCentre.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kr.naru.kit.HubClient;
import kr.naru.kit.HubClient.Reply;
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

@DisplayName("주문내역: 주문서마다 배송상태, 완료 여부, 행 수")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Drives({Door.HTTP, Door.JMS})
class OrderHistoryIT extends HubTest {
  private static final String NO = "/orderNo";

  private TestCentre centre;
  private FloorCentre floor;
  private HubClient store;

  @BeforeEach
  void two_stores_and_goods() {
    centre = aCentre();
    floor = new FloorCentre(centre);
    store = centre.aStore("S1", 100_000);
    centre.aStore("S2", 100_000);
    centre.aProduct("P1", "GENERAL", 1_000, 100);
    centre.aProduct("P2", "GENERAL", 2_000, 100);
    centre.settle();
  }

  @Test
  @Proves("AOS-19")
  @Proves(value = "AOS-20", part = true, what = "no supplier shipments yet")
  void a_sheet_is_as_far_as_its_lowest_open_line_and_counts_what_became_of_its_lines() {
    var order = orderOfBoth().at(NO);
    var sheet = order + "-G";
    assertThat(standing()).isEqualTo("RECEIVED OPEN 2/0/0/0");

    floor.report("picking-started", Map.of("sheetNo", sheet, "at", FloorCentre.AT));
    floor.report("shipped", floor.shipped(sheet, line(1, 3, 1)));
    assertThat(standing()).isEqualTo("PREPARING OPEN 2/1/1/0");

    floor.report("shipped", floor.shipped(sheet, line(2, 4, 0)));

    assertThat(standing()).isEqualTo("SHIPPED_BY_CENTRE SHORT 2/2/1/0");
    var page = store.get("/api/v1/orders");
    assertThat(page.at("/orders/0/sheets/0/deliveryMode")).isEqualTo("CENTRE_DIRECT");
    assertThat(page.at("/orders/0/sheets/0/route")).isEqualTo("R1");
    var view = store.get("/api/v1/orders/" + order);
    assertThat(view.at("/sheets/0/end")).isEqualTo("SHORT");
    assertThat(view.number("/lines/0/shipped")).isEqualTo(3);
    assertThat(view.number("/lines/0/shortage")).isEqualTo(1);
  }

  @Test
  void a_cancellation_that_was_asked_for_shows_until_it_is_answered() {
    var order = orderOfBoth().at(NO);
    store.post("/api/v1/orders/" + order + "/cancel", Map.of()).expect(200);

    var asked = store.get("/api/v1/orders");

    assertThat(asked.at("/orders/0/sheets/0/cancelling")).isEqualTo("true");
    assertThat(standing()).isEqualTo("RECEIVED OPEN 2/0/0/0");
  }

  @Test
  @Proves("ADM-12")
  void operators_find_orders_of_all_stores_by_store_day_route_and_state() {
    var first = orderOfBoth().at(NO);
    var second =
        centre.operator().order(Map.of("store", "S2", "lines", List.of(asked("P1", 1)))).at(NO);
    var third = orderOfBoth().at(NO);
    floor.report("picking-started", Map.of("sheetNo", second + "-G", "at", FloorCentre.AT));

    assertThat(found("")).containsExactly(third, second, first);
    assertThat(found("&store=S2")).containsExactly(second);
    assertThat(found("&deliveryState=PREPARING")).containsExactly(second);
    assertThat(found("&deliveryState=RECEIVED&route=R1")).containsExactly(third, first);
    assertThat(found("&deliveryState=RECEIVED&store=S2")).isEmpty();
    assertThat(found("&route=R9")).isEmpty();
    assertThat(found("&route=R1&from=2026-03-05&until=2026-03-05")).hasSize(3);
    assertThat(found("&until=2026-03-04")).isEmpty();
    assertThat(found("&route=R1&limit=2")).containsExactly(third, second);
    assertThat(found("&route=R1&limit=2&before=" + second)).containsExactly(first);
  }

  @Test
  void a_store_sees_its_own_orders_only_and_an_unknown_state_is_no_question() {
    orderOfBoth();

    assertThat(store.get("/api/v1/orders?store=S2").expect(403).at("/code")).isEqualTo("FORBIDDEN");
    assertThat(centre.storeClient("S2").get("/api/v1/orders?route=R1").at("/orders/0/orderNo"))
        .isEmpty();
    assertThat(store.get("/api/v1/orders?deliveryState=LOST").expect(400).at("/code"))
        .isEqualTo("INVALID_MESSAGE");
  }

  private Reply orderOfBoth() {
    return store.order(Map.of("lines", List.of(asked("P1", 4), asked("P2", 4)))).expect(201);
  }

  private static Map<String, Object> asked(String sku, int quantity) {
    return Map.of("article", sku, "quantity", quantity);
  }

  /** Of the newest sheet: state, end, promised / shipped / short / cancelled lines. */
  private String standing() {
    var sheet = store.get("/api/v1/orders").json().at("/orders/0/sheets/0");
    var lines = sheet.path("lines");
    return "%s %s %d/%d/%d/%d"
        .formatted(
            sheet.path("deliveryState").asString(),
            sheet.path("end").asString(),
            lines.path("promised").asInt(),
            lines.path("shipped").asInt(),
            lines.path("short").asInt(),
            lines.path("cancelled").asInt());
  }

  private List<String> found(String filter) {
    return centre
        .operator()
        .get("/api/v1/orders?" + filter)
        .expect(200)
        .json()
        .path("orders")
        .valueStream()
        .map(order -> order.path("orderNo").asString())
        .toList();
  }
}
