package kr.naru.route.floor;

import static kr.naru.route.floor.FloorCentre.line;
import static kr.naru.route.floor.FloorCentre.lines;
import static kr.naru.route.floor.FloorCentre.money;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.naru.kit.Eventually;
import kr.naru.kit.HubClient;
import kr.naru.kit.HubTest;
import kr.naru.proof.Door;
import kr.naru.proof.Drives;
import kr.naru.proof.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("출고 확정: 나간 만큼 매출, 안 나간 만큼 해제")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Drives({Door.HTTP, Door.JMS})
class ShipmentIT extends HubTest {
  private FloorCentre floor;
  private HubClient store;

  @BeforeEach
  void a_store_with_deposit_and_bond() {
    var centre = aCentre();
    floor = new FloorCentre(centre);
    store = centre.aStore("S1", 10_000);
    centre.bond("S1", 100_000, 100_000, LocalDate.parse("2027-01-01"));
    centre.aProduct("P1", "GENERAL", 1_000, 100);
    centre.aProduct("P2", "GENERAL", 2_000, 100);
    centre.settle();
  }

  @Test
  @Proves("OUT-10")
  @Proves("AOS-11")
  void what_was_shipped_becomes_a_sale_and_its_hold_is_captured() {
    var order = store.order("P1", 5).expect(201);
    var sheet = order.at("/sheets/0/sheetNo");

    floor.report("picking-started", Map.of("sheetNo", sheet, "at", FloorCentre.AT));
    floor.report("shipped", floor.shipped(sheet, line(1, 5, 0)));

    assertThat(floor.stock("P1")).isEqualTo("95/0/95");
    assertThat(money(store)).isEqualTo("4850/0 0/0");
    assertThat(lines(store, order.at("/orderNo"))).containsExactly("SHIPPED_BY_CENTRE DELIVERED");
    try (var erp = floor.centre().outbound("erp")) {
      var sale = erp.next(2).getLast();
      assertThat(sale.path("type").asString()).isEqualTo("kr.naru.erp.sale.v1");
      assertThat(sale.at("/data/gross").asLong()).isEqualTo(5_150);
      assertThat(sale.at("/data/vat").asLong()).isEqualTo(468);
      assertThat(sale.at("/data/fromDeposit").asLong()).isEqualTo(5_150);
    }
  }

  @Test
  @Proves(value = "FIN-14", part = true, what = "shortages; undelivered lines follow with the day")
  void a_shortage_gives_credit_back_before_deposit_and_the_tax_is_of_what_was_shipped() {
    var order = store.order("P1", 20).expect(201);
    var sheet = order.at("/sheets/0/sheetNo");
    assertThat(money(store)).isEqualTo("0/10000 0/10600");

    floor.report("shipped", floor.shipped(sheet, line(1, 11, 9)));

    assertThat(money(store)).isEqualTo("0/0 1330/0");
    assertThat(floor.stock("P1")).isEqualTo("89/0/89");
    assertThat(lines(store, order.at("/orderNo"))).containsExactly("SHIPPED_BY_CENTRE SHORT");
    try (var erp = floor.centre().outbound("erp")) {
      var told = erp.next(3);
      assertThat(told.get(1).at("/data/vat").asLong()).isEqualTo(11 * 1_030 / 11);
      assertThat(told.get(2).path("type").asString()).isEqualTo("kr.naru.erp.refund.v1");
      assertThat(told.get(2).at("/data/toCredit").asLong()).isEqualTo(9_270);
      assertThat(told.get(2).at("/data/cause").asString()).isEqualTo("SHORT");
    }
  }

  @Test
  void a_sheet_may_leave_in_several_shipments_and_the_sum_is_the_same() {
    var sheet = store.order("P1", 7).expect(201).at("/sheets/0/sheetNo");

    floor.report("shipped", floor.shipped(sheet, line(1, 3, 0)));
    floor.report("shipped", floor.shipped(sheet, line(1, 3, 1)));

    assertThat(money(store)).isEqualTo((10_000 - 6 * 1_030) + "/0 0/0");
    assertThat(floor.stock("P1")).isEqualTo("94/0/94");
  }

  @Test
  @Proves(value = "STK-14", part = true, what = "the hub's and the WMS's stock; the ERP's follows")
  void a_shipment_told_twice_or_under_another_id_is_booked_once() {
    var sheet = store.order("P1", 4).expect(201).at("/sheets/0/sheetNo");
    var shipment = floor.shipped(sheet, line(1, 4, 0));
    var id = UUID.randomUUID().toString();

    floor.report(id, "shipped", shipment);
    floor.send(id, "shipped", shipment);
    floor.report("shipped", shipment);

    assertThat(floor.stock("P1")).isEqualTo("96/0/96");
    assertThat(money(store)).isEqualTo("5880/0 0/0");
  }

  @Test
  void more_than_is_open_is_put_aside_for_a_person_and_nothing_is_booked() {
    var sheet = store.order("P1", 4).expect(201).at("/sheets/0/sheetNo");

    floor.send(UUID.randomUUID().toString(), "shipped", floor.shipped(sheet, line(1, 5, 0)));

    Eventually.ok(
        () -> floor.passport(sheet).text().contains("4 open, 5 were reported"), "not put aside");
    assertThat(floor.stock("P1")).isEqualTo("100/4/96");
    assertThat(money(store)).isEqualTo("5880/4120 0/0");
  }

  @Test
  void a_count_that_has_a_shipment_already_is_not_lowered_by_it_again() {
    var sheet = store.order("P1", 4).expect(201).at("/sheets/0/sheetNo");
    var shipment = floor.shipped(sheet, line(1, 4, 0));
    var includes = Long.parseLong(shipment.getOrDefault("sequence", 0).toString());

    floor.report(
        "stock",
        Map.of("records", List.of(Map.of("sku", "P1", "onHand", 96, "sequence", includes))));
    floor.report("shipped", shipment);

    assertThat(floor.stock("P1")).isEqualTo("96/0/96");
  }

  @Test
  void what_is_sold_without_limit_leaves_the_stock_though_nothing_was_promised() {
    floor.centre().product("P1", "GENERAL", Map.of("saleMode", "UNLIMITED"));
    floor.centre().settle();
    var sheet = store.order("P1", 4).expect(201).at("/sheets/0/sheetNo");
    var shipment = floor.shipped(sheet, line(1, 3, 1));

    floor.report("shipped", shipment);

    assertThat(floor.stock("P1")).isEqualTo("97/0/97");
    var left = floor.passport("sku:P1");
    assertThat(left.at("/steps/1/document")).isEqualTo(shipment.get("shipmentNo"));
    assertThat(left.number("/steps/1/onHand")).isEqualTo(-3);
  }

  @Test
  @Proves(value = "DLV-02", part = true, what = "no supplier shipments yet")
  void states_go_forward_only_whatever_order_reports_come_in() {
    var order = store.order(Map.of("lines", List.of(asked("P1", 1), asked("P2", 1)))).expect(201);
    var sheet = order.at("/sheets/0/sheetNo");
    var day = order.at("/sheets/0/deliveryDay");

    floor.report("shipped", floor.shipped(sheet, line(1, 1, 0)));
    floor.report("picking-started", Map.of("sheetNo", sheet, "at", FloorCentre.AT));
    floor.report(
        "run-closed",
        Map.of("route", "R1", "deliveryDay", day, "shipments", 1, "at", FloorCentre.AT));
    floor.report("picking-started", Map.of("sheetNo", sheet, "at", FloorCentre.AT));

    assertThat(lines(store, order.at("/orderNo")))
        .containsExactly("IN_DELIVERY DELIVERED", "PREPARING OPEN");
  }

  private static Map<String, Object> asked(String sku, int quantity) {
    return Map.of("article", sku, "quantity", quantity);
  }
}
