package kr.naru.route.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.naru.kit.HubClient;
import kr.naru.kit.HubTest;
import kr.naru.proof.Door;
import kr.naru.proof.Drives;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("주문 이력: 자기 주문서의 모든 단계, 남의 주문서는 하나도")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Drives({Door.HTTP, Door.JMS})
class OrderPassportIT extends HubTest {
  @Test
  void a_run_of_many_stores_shows_each_store_its_own_sheet_under_order_and_sheet() {
    var centre = aCentre();
    var floor = new FloorCentre(centre);
    var mine = centre.aStore("S1", 100_000);
    var other = centre.aStore("S2", 100_000);
    centre.aProduct("P1", "GENERAL", 1_000, 100);
    centre.settle();
    var sheets = Stream.of(mine, other).map(OrderPassportIT::ordered).toList();
    for (var sheet : sheets) {
      floor.report("shipped", floor.shipped(sheet, FloorCentre.line(1, 1, 0)));
    }

    var day = mine.get("/api/v1/orders").at("/orders/0/sheets/0/deliveryDay");
    floor.report(
        "run-closed",
        Map.of("route", "R1", "deliveryDay", day, "shipments", 2, "at", FloorCentre.AT));

    for (var key : List.of(sheets.get(0), sheets.get(0).replace("-G", ""))) {
      var passport = mine.get("/api/v1/passport/" + key).expect(200).json();
      assertThat(told(passport, "fact"))
          .contains("OrderAccepted", "SheetShipped", "SheetProgressed");
      assertThat(told(passport, "document")).containsOnly(sheets.get(0));
      assertThat(passport.toString()).doesNotContain("S2", sheets.get(1));
    }
  }

  private static String ordered(HubClient store) {
    return store.order("P1", 1).expect(201).at("/sheets/0/sheetNo");
  }

  private static List<String> told(JsonNode passport, String what) {
    return passport
        .path("steps")
        .valueStream()
        .filter(step -> step.path("step").asString().equals("tell"))
        .map(step -> step.path(what).asString())
        .toList();
  }
}
