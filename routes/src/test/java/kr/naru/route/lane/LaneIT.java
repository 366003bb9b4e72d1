package kr.naru.route.lane;

import static kr.naru.kit.HubClient.lines;
import static org.assertj.core.api.Assertions.assertThat;

import kr.naru.kit.HubTest;
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
        java.util.stream.IntStream.range(0, 20)
            .mapToObj(n -> store.order(lines("P1", 1)).expect(201).at("/sheets/0/sheetNo"))
            .toList();

    try (var erp = centre.outbound("erp")) {
      assertThat(erp.next(20))
          .extracting(message -> message.path("subject").asString())
          .isEqualTo(placed);
    }
  }
}
