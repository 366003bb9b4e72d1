package kr.naru.route.order;

import static org.assertj.core.api.Assertions.assertThat;

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

@DisplayName("온라인 주문 접수: 접수와 동시에 결정")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Drives({Door.HTTP, Door.JMS})
class PlaceOrderIT extends HubTest {
  @Test
  @Proves("AOS-01")
  @Proves(
      value = {"AOS-05", "AOS-39", "LIQ-02"},
      part = true,
      what = "an order in three sheets, priced with the surcharge of the store's group")
  void a_mixed_cart_becomes_three_sheets_with_their_fate_in_one_answer() {
    var centre = aCentre();
    var store = centre.aStore("S1", 1_000_000);
    centre.aProduct("G1", "GENERAL", 1_000, 100);
    centre.aProduct("C1", "COLD", 2_000, 100);
    centre.aProduct("L1", "LIQUOR", 3_000, 100);
    centre.settle();

    var answer =
        store.order(
            Map.of(
                "lines",
                List.of(
                    Map.of("article", "L1", "quantity", 1),
                    Map.of("article", "G1", "quantity", 2),
                    Map.of("article", "C1", "quantity", 3))));

    answer.expect(201);
    assertThat(answer.at("/outcome")).isEqualTo("ACCEPTED");
    var orderNo = answer.at("/orderNo");
    assertThat(orderNo).isNotEmpty();
    assertThat(answer.at("/sheets/0/sheet")).isEqualTo("GENERAL");
    assertThat(answer.at("/sheets/0/sheetNo")).isEqualTo(orderNo + "-G");
    assertThat(answer.at("/sheets/1/sheetNo")).isEqualTo(orderNo + "-C");
    assertThat(answer.at("/sheets/2/sheetNo")).isEqualTo(orderNo + "-L");
    assertThat(answer.number("/sheets/0/amount/gross")).isEqualTo(2 * 1_030);
    assertThat(answer.at("/sheets/1/sheet")).isEqualTo("COLD");
    assertThat(answer.number("/sheets/1/amount/gross")).isEqualTo(3 * 2_060);
    assertThat(answer.at("/sheets/2/sheet")).isEqualTo("LIQUOR");
    assertThat(answer.at("/sheets/0/deliveryDay")).isEqualTo("2026-03-05");
    var passport = store.get("/api/v1/passport/" + orderNo).expect(200);
    assertThat(passport.text()).contains("\"lane\": \"WMS\"");
  }
}
