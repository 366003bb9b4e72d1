package kr.naru.route.floor;

import static kr.naru.route.floor.FloorCentre.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kr.naru.kit.HubClient;
import kr.naru.kit.HubTest;
import kr.naru.proof.Door;
import kr.naru.proof.Drives;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("이력: 아직 일어나지 않은 일")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Drives({Door.HTTP, Door.JMS})
class AwaitedIT extends HubTest {
  private FloorCentre floor;
  private HubClient store;
  private String sheet;

  @BeforeEach
  void a_sheet_of_two_lines() {
    var centre = aCentre();
    floor = new FloorCentre(centre);
    store = centre.aStore("S1", 100_000);
    centre.aProduct("P1", "GENERAL", 1_000, 100);
    centre.aProduct("P2", "GENERAL", 1_000, 100);
    centre.settle();
    var lines =
        List.of(Map.of("article", "P1", "quantity", 1), Map.of("article", "P2", "quantity", 1));
    sheet = store.order(Map.of("lines", lines)).expect(201).at("/sheets/0/sheetNo");
  }

  @Test
  void a_sheet_awaits_less_with_every_step_of_the_floor() {
    assertThat(awaited()).containsExactly("PICKING_START 0", "SHIPMENT 2", "DEPARTURE 0");

    floor.report("picking-started", Map.of("sheetNo", sheet, "at", FloorCentre.AT));
    floor.report("shipped", floor.shipped(sheet, line(1, 1, 0)));
    assertThat(awaited()).containsExactly("SHIPMENT 1", "DEPARTURE 0");

    floor.report("shipped", floor.shipped(sheet, line(2, 0, 1)));
    assertThat(awaited()).containsExactly("DEPARTURE 0");

    var day = store.get("/api/v1/orders").at("/orders/0/sheets/0/deliveryDay");
    floor.report(
        "run-closed",
        Map.of("route", "R1", "deliveryDay", day, "shipments", 1, "at", FloorCentre.AT));
    assertThat(awaited()).isEmpty();
  }

  @Test
  void a_cancellation_awaits_its_answer() {
    store.post("/api/v1/orders/" + sheet.replace("-G", "") + "/cancel", Map.of()).expect(200);

    assertThat(awaited()).containsExactly("CANCEL_ANSWER 0");
  }

  @Test
  void whom_a_resting_lane_has_not_told_is_awaited_by_lane_and_fact() {
    var rest = Map.of("paused", true, "reason", "a test");
    floor.centre().operator().put("/api/v1/lanes/WMS", rest).expect(200);
    var order = store.order("P1", 1).expect(201).at("/orderNo");

    var tells = tells(store.get("/api/v1/passport/" + order).json());

    var wms = tells.stream().filter(t -> t.path("lane").asString().equals("WMS")).toList();
    assertThat(wms).hasSize(1);
    assertThat(wms.getFirst().path("fact").asString()).isEqualTo("OrderAccepted");
    assertThat(wms.getFirst().path("state").asString()).isEqualTo("PENDING");
    assertThat(wms.getFirst().path("since").asString()).isNotEmpty();
    assertThat(wms.getFirst().path("textKo").asString()).contains("WMS에 아직 전달되지 않았습니다");
  }

  /** Codes with their lines, but for tellings, which come and go by themselves. */
  private List<String> awaited() {
    return store
        .get("/api/v1/passport/" + sheet)
        .expect(200)
        .json()
        .path("awaited")
        .valueStream()
        .filter(one -> !one.path("code").asString().equals("TELL"))
        .map(one -> one.path("code").asString() + " " + one.path("lines").asInt(0))
        .toList();
  }

  private static List<JsonNode> tells(JsonNode passport) {
    return passport
        .path("awaited")
        .valueStream()
        .filter(one -> one.path("code").asString().equals("TELL"))
        .toList();
  }
}
