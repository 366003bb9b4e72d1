package kr.naru.route.lane;

import static kr.naru.kit.HubClient.lines;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import kr.naru.kit.Eventually;
import kr.naru.kit.HubClient;
import kr.naru.kit.HubTest;
import kr.naru.kit.TestCentre;
import kr.naru.proof.Door;
import kr.naru.proof.Drives;
import kr.naru.proof.Proves;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("연동 레인: 접수된 주문은 WMS와 ERP에 순서대로 전달된다")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Drives({Door.HTTP, Door.JMS})
class LaneIT extends HubTest {
  @Test
  @Proves("OUT-01")
  void an_accepted_order_is_an_expected_shipment_in_the_wms() {
    var centre = aCentre();
    centre.aProduct("P1", "GENERAL", 1_000, 100);
    var store = centre.aStore("S1", 1_000_000);
    centre.settle();

    var order = store.order(lines("P1", 3)).expect(201);

    try (var wms = centre.outbound("wms")) {
      var told = wms.next();
      assertThat(told.path("type").asString()).isEqualTo("kr.naru.wms.order.v1");
      assertThat(told.path("subject").asString()).isEqualTo(order.at("/sheets/0/sheetNo"));
      assertThat(told.at("/data/outbound").asString()).isEqualTo("ROUTE");
      assertThat(told.at("/data/lines/0/quantity").asInt()).isEqualTo(3);
    }
  }

  @Test
  void the_erp_is_told_of_a_stores_orders_in_their_order() {
    var centre = aCentre();
    centre.aProduct("P1", "GENERAL", 1_000, 1_000);
    var store = centre.aStore("S1", 1_000_000);
    centre.settle();

    var placed =
        IntStream.range(0, 20)
            .mapToObj(n -> store.order(lines("P1", 1)).expect(201).at("/sheets/0/sheetNo"))
            .toList();

    try (var erp = centre.outbound("erp")) {
      assertThat(erp.next(20))
          .extracting(message -> message.path("subject").asString())
          .isEqualTo(placed);
    }
  }

  @Test
  @Proves(value = "PLT-01", part = true, what = "age and backlog of each link, no console yet")
  void a_resting_lane_keeps_what_it_is_to_tell_until_it_goes_on() {
    var centre = aCentre();
    centre.aProduct("P1", "GENERAL", 1_000, 100);
    var store = centre.aStore("S1", 1_000_000);
    centre.settle();
    centre.operator().put("/api/v1/lanes/WMS", Map.of("paused", true, "reason", "update"));

    var sheet = store.order(lines("P1", 1)).expect(201).at("/sheets/0/sheetNo");

    try (var erp = centre.outbound("erp")) {
      assertThat(erp.next().path("subject").asString()).isEqualTo(sheet);
    }
    assertThat(lane(centre, "WMS", "waiting")).isEqualTo("1");
    centre.operator().put("/api/v1/lanes/WMS", Map.of("paused", false, "reason", "done"));
    try (var wms = centre.outbound("wms")) {
      assertThat(wms.next().path("subject").asString()).isEqualTo(sheet);
    }
  }

  @Test
  void the_passport_shows_who_was_told_and_how_often_it_was_tried() {
    var centre = aCentre();
    centre.aProduct("P1", "GENERAL", 1_000, 100);
    var store = centre.aStore("S1", 1_000_000);
    centre.settle();

    var sheet = store.order(lines("P1", 1)).expect(201).at("/sheets/0/sheetNo");

    Eventually.ok(
        () -> told(store, sheet, "WMS").equals("DELIVERED 1"), "the WMS was not told of " + sheet);
    assertThat(told(store, sheet, "AOS")).isEqualTo("PENDING 0");
  }

  private static String told(HubClient store, String sheet, String lane) {
    for (var step : store.get("/api/v1/passport/" + sheet).expect(200).json().path("steps")) {
      if (step.path("lane").asString("").equals(lane)) {
        return step.path("state").asString() + " " + step.path("attempts").asInt();
      }
    }
    return "";
  }

  private static String lane(TestCentre centre, String lane, String field) {
    return centre
        .operator()
        .get("/api/v1/lanes")
        .json()
        .path("lanes")
        .valueStream()
        .filter(row -> row.path("lane").asString().equals(lane))
        .map(row -> row.path(field).asString())
        .findFirst()
        .orElseThrow();
  }
}
