package kr.naru.route.floor;

import static kr.naru.route.floor.FloorCentre.line;
import static kr.naru.route.floor.FloorCentre.lines;
import static kr.naru.route.floor.FloorCentre.money;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.naru.kit.Crowd;
import kr.naru.kit.HubClient;
import kr.naru.kit.HubClient.Reply;
import kr.naru.kit.HubTest;
import kr.naru.proof.Door;
import kr.naru.proof.Drives;
import kr.naru.proof.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("주문 취소: 상품준비 전까지, 두 가지 창고 운영 방식 모두")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Drives({Door.HTTP, Door.JMS})
class CancelIT extends HubTest {
  private FloorCentre floor;
  private HubClient store;

  @BeforeEach
  void a_store_with_a_deposit() {
    var centre = aCentre();
    floor = new FloorCentre(centre);
    store = centre.aStore("S1", 10_000);
    centre.aProduct("P1", "GENERAL", 1_000, 100);
    centre.settle();
  }

  @Test
  @Proves("ADM-13")
  void where_the_hub_runs_the_floor_a_sheet_is_cancelled_at_once() {
    theHubRunsTheFloor();
    var order = store.order("P1", 4).expect(201);

    var answer = cancel(order).expect(200);

    assertThat(answer.at("/sheets/0/outcome")).isEqualTo("CANCELLED");
    assertThat(floor.stock("P1")).isEqualTo("100/0/100");
    assertThat(money(store)).isEqualTo("10000/0 0/0");
    assertThat(lines(store, order.at("/orderNo"))).containsExactly("RECEIVED CANCELLED");
    try (var wms = floor.centre().outbound("wms")) {
      var told = wms.next(2).getLast();
      assertThat(told.path("type").asString()).isEqualTo("kr.naru.wms.cancel.v1");
      assertThat(told.at("/data/decided").asBoolean()).isTrue();
    }
  }

  @Test
  @Proves("OUT-11")
  void where_the_wms_runs_it_its_answer_decides_and_until_then_nothing_is_given_back() {
    var order = store.order("P1", 4).expect(201);
    var sheet = order.at("/sheets/0/sheetNo");

    var asked = cancel(order).expect(200);
    var between = money(store);
    floor.report("cancelled", given(sheet, 3));

    assertThat(asked.at("/sheets/0/outcome")).isEqualTo("CANCELLING");
    assertThat(between).isEqualTo("5880/4120 0/0");
    assertThat(money(store)).isEqualTo("8970/1030 0/0");
    assertThat(floor.stock("P1")).isEqualTo("100/1/99");
    assertThat(lines(store, order.at("/orderNo"))).containsExactly("RECEIVED OPEN");
  }

  @Test
  void once_goods_are_being_prepared_the_store_learns_the_state() {
    var order = store.order("P1", 4).expect(201);
    floor.report(
        "picking-started", Map.of("sheetNo", order.at("/sheets/0/sheetNo"), "at", FloorCentre.AT));

    var answer = cancel(order).expect(200);

    assertThat(answer.at("/sheets/0/outcome")).isEqualTo("REFUSED");
    assertThat(answer.at("/sheets/0/reason")).isEqualTo("ALREADY_PREPARING");
    assertThat(answer.at("/sheets/0/state")).isEqualTo("PREPARING");
    assertThat(money(store)).isEqualTo("5880/4120 0/0");
  }

  @Test
  void the_same_wish_has_the_same_answer_and_another_stores_order_is_not_found() {
    theHubRunsTheFloor();
    var order = store.order("P1", 4).expect(201);
    var path = path(order);
    var stranger = floor.centre().aStore("S2", 0);
    floor.centre().settle();

    var first = store.post(path, "k", new byte[0]);
    var again = store.post(path, "k", new byte[0]);
    var under = store.post(path, "k2", new byte[0]);

    assertThat(again.text()).isEqualTo(first.expect(200).text());
    assertThat(under.expect(200).at("/sheets/0/outcome")).isEqualTo("CANCELLED");
    assertThat(money(store)).isEqualTo("10000/0 0/0");
    stranger.post(path, "k", new byte[0]).expect(404);
    store.post(path, Map.of("sheets", List.of(order.at("/orderNo") + "-L"))).expect(400);
  }

  @Test
  void a_cancellation_and_a_shipment_at_the_same_instant_never_both_happen() {
    theHubRunsTheFloor();
    for (var round = 0; round < 10; round++) {
      var order = store.order("P1", 1).expect(201);
      var sheet = order.at("/sheets/0/sheetNo");
      var shipment = floor.shipped(sheet, line(1, 1, 0));

      var answers =
          Crowd.of(
              2,
              n -> {
                if (n == 0) {
                  return cancel(order).at("/sheets/0/outcome");
                }
                floor.report("shipped", shipment);
                return "";
              });

      var end = lines(store, order.at("/orderNo")).getFirst();
      assertThat(end)
          .isEqualTo(
              answers.getFirst().equals("CANCELLED")
                  ? "RECEIVED CANCELLED"
                  : "SHIPPED_BY_CENTRE DELIVERED");
    }
    var shipped = 100 - Long.parseLong(floor.stock("P1").split("/", -1)[0]);
    assertThat(money(store)).isEqualTo((10_000 - shipped * 1_030) + "/0 0/0");
  }

  private void theHubRunsTheFloor() {
    floor
        .centre()
        .erp("setting", Map.of("name", "floor", "validFrom", "2026-01-01", "value", "NARU"));
    floor.centre().settle();
  }

  private Reply cancel(Reply order) {
    return store.post(path(order), UUID.randomUUID().toString(), new byte[0]);
  }

  private static String path(Reply order) {
    return "/api/v1/orders/" + order.at("/orderNo") + "/cancel";
  }

  private static Map<String, Object> given(String sheet, long quantity) {
    return Map.of(
        "sheetNo",
        sheet,
        "at",
        FloorCentre.AT,
        "lines",
        List.of(Map.of("line", 1, "cancelled", quantity)));
  }
}
