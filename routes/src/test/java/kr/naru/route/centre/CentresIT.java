package kr.naru.route.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kr.naru.kit.HubClient;
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

/** The same names of stores, articles and routes at both: nothing may be taken for the other's. */
@DisplayName("여러 센터: 한 허브에서 서로 섞이지 않고 각자의 설정으로")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Drives({Door.HTTP, Door.JMS})
class CentresIT extends HubTest {
  private TestCentre daegu;
  private TestCentre pohang;
  private HubClient daeguStore;
  private HubClient pohangStore;

  @BeforeEach
  void two_centres() {
    daegu = aCentre();
    daeguStore = daegu.aStore("S1", 100_000);
    daegu.aProduct("P1", "GENERAL", 1_000, 100);
    daegu.settle();
    pohang = aCentre();
    pohangStore = pohang.aStore("S1", 50_000);
    pohang.aProduct("P1", "GENERAL", 2_000, 5);
    pohang.settle();
  }

  @Test
  @Proves(value = "ACT-24", part = true, what = "kept apart; goods between centres follow")
  void an_order_moves_money_stock_and_partners_of_its_own_centre_only() {
    pohangStore.order("P1", 5).expect(201);
    var sheet = daeguStore.order("P1", 6).expect(201).at("/sheets/0/sheetNo");

    assertThat(pohangStore.order("P1", 1).at("/outcome")).isEqualTo("REFUSED");
    assertThat(pohangStore.get("/api/v1/balance").number("/depositHeld")).isEqualTo(5 * 2_060);
    assertThat(daeguStore.get("/api/v1/balance").number("/depositHeld")).isEqualTo(6 * 1_030);
    try (var wms = daegu.outbound("wms")) {
      assertThat(wms.next().at("/data/sheetNo").asString()).isEqualTo(sheet);
    }
  }

  @Test
  void nobody_sees_the_orders_of_another_centre() {
    var order = pohangStore.order("P1", 1).expect(201).at("/orderNo");

    daegu.operator().get("/api/v1/orders/" + order).expect(404);
    daegu.operator().get("/api/v1/passport/" + order).expect(404);
    assertThat(daegu.operator().get("/api/v1/orders?store=S1").text()).doesNotContain(order);
    assertThat(pohang.operator().get("/api/v1/orders?store=S1").text()).contains(order);
  }

  @Test
  @Proves(value = "PLT-33", part = true, what = "settings; other kinds of work follow")
  void each_works_by_its_own_dated_settings() {
    setting(pohang, "price.rounding.unit", "1");
    setting(pohang, "floor", "NARU");
    List.of(daegu, pohang).forEach(centre -> centre.price("P1", 999));
    List.of(daegu, pohang).forEach(TestCentre::settle);

    assertThat(gross(daeguStore)).isEqualTo(1_030);
    assertThat(gross(pohangStore)).isEqualTo(1_029);
  }

  private static void setting(TestCentre centre, String name, String value) {
    centre.erp("setting", Map.of("name", name, "validFrom", "2026-01-01", "value", value));
  }

  private static long gross(HubClient store) {
    return store.order("P1", 1).expect(201).number("/sheets/0/amount/gross");
  }
}
