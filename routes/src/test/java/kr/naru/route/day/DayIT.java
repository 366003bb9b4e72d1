package kr.naru.route.day;

import static kr.naru.route.day.DayCentre.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import kr.naru.kit.Eventually;
import kr.naru.kit.HubClient;
import kr.naru.kit.HubTest;
import kr.naru.kit.Servers;
import kr.naru.proof.Door;
import kr.naru.proof.Drives;
import kr.naru.proof.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("하루: 주문 마감, 출고 지시, 미배송 취소, 매출 마감")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Drives({Door.HTTP, Door.JMS})
class DayIT extends HubTest {
  private DayCentre day;
  private HubClient store;

  @BeforeEach
  void a_store_with_a_deposit() {
    var centre = aCentre();
    day = new DayCentre(centre);
    store = centre.aStore("S1", 100_000);
    centre.aProduct("P1", "GENERAL", 1_000, 100);
    centre.aProduct("P2", "GENERAL", 2_000, 100);
    centre.settle();
  }

  @Test
  @Proves("AOS-03")
  void before_the_cut_off_goods_come_today_after_it_on_the_next_day() {
    var early = store.order("P1", 1).expect(201);
    day.at("05", "11:00");
    day.runIs("05", "RELEASED");
    var late = store.order("P1", 1).expect(201);

    assertThat(early.at("/sheets/0/deliveryDay")).isEqualTo("2026-03-05");
    assertThat(late.at("/sheets/0/deliveryDay")).isEqualTo("2026-03-06");
    assertThat(day.told("wms", 3))
        .contains("kr.naru.wms.order.v1", "kr.naru.wms.run.v1", "kr.naru.wms.order.v1");
  }

  @Test
  @Proves("AOS-04")
  @Proves("FIN-14")
  void what_did_not_leave_with_the_run_is_cancelled_and_given_back_once() {
    var sheet = store.order("P1", 10).expect(201).at("/sheets/0/sheetNo");
    day.at("05", "11:00");
    day.runIs("05", "RELEASED");
    day.shipped(sheet, line(1, 7, 0));

    day.runClosed("05", 1);
    day.runIs("05", "CLOSED");

    assertThat(store.get("/api/v1/balance").number("/deposit")).isEqualTo(100_000 - 7 * 1_030);
    assertThat(store.get("/api/v1/balance").number("/depositHeld")).isZero();
    try (var erp = day.centre().outbound("erp")) {
      var refund = erp.next(3).getLast();
      assertThat(refund.path("type").asString()).isEqualTo("kr.naru.erp.refund.v1");
      assertThat(refund.at("/data/cause").asString()).isEqualTo("UNDELIVERED");
      assertThat(refund.at("/data/toDeposit").asLong()).isEqualTo(3 * 1_030);
    }
  }

  @Test
  @Proves(value = "ADM-08", part = true, what = "pooled by cut-off; the supplier order follows")
  void what_is_sold_without_limit_is_pooled_until_the_cut_off() {
    day.centre().product("P1", "GENERAL", Map.of("saleMode", "UNLIMITED"));
    var other = day.centre().aStore("S2", 1_000_000);
    day.centre().settle();
    store.order("P1", 30).expect(201);
    other.order("P1", 500).expect(201);
    other.order("P2", 1).expect(201);

    var before = day.centre().operator().get("/api/v1/demand?day=2026-03-05").expect(200);
    day.at("05", "11:00");
    day.runIs("05", "RELEASED");
    store.order("P1", 7).expect(201);
    var after = day.centre().operator().get("/api/v1/demand?day=2026-03-05").expect(200);
    var next = day.centre().operator().get("/api/v1/demand?day=2026-03-06").expect(200);

    assertThat(before.json().path("runs").size()).isEqualTo(1);
    assertThat(before.at("/runs/0/state")).isEqualTo("OPEN");
    assertThat(before.json().at("/runs/0/goods").toString())
        .isEqualTo(
            "[{\"sku\":\"P1\",\"name\":\"Product P1\",\"open\":530,\"stores\":2,\"ordered\":530}]");
    assertThat(after.at("/runs/0/state")).isEqualTo("RELEASED");
    assertThat(after.json().at("/runs/0/goods")).isEqualTo(before.json().at("/runs/0/goods"));
    assertThat(next.number("/runs/0/goods/0/open")).isEqualTo(7);
  }

  @Test
  @Proves(value = "DLV-08", part = true, what = "brought by the route; the other kinds follow")
  void a_run_waits_for_shipments_that_are_still_under_way() {
    var sheet = store.order("P1", 10).expect(201).at("/sheets/0/sheetNo");
    day.at("05", "11:00");
    day.runIs("05", "RELEASED");

    day.runClosed("05", 1);
    day.at("05", "20:59");
    assertThat(day.run("05")).isEqualTo("RELEASED");
    day.shipped(sheet, line(1, 10, 0));
    day.runIs("05", "CLOSED");

    assertThat(store.get("/api/v1/balance").number("/deposit")).isEqualTo(100_000 - 10 * 1_030);
  }

  @Test
  @Proves(value = "PLT-11", part = true, what = "the floor was done before the hub came to it")
  void the_floors_last_word_counts_though_the_hub_is_late_with_the_release() throws Exception {
    store.order("P1", 10).expect(201);
    day.runIs("05", "OPEN");

    var closed = new AtomicReference<String>();
    late(
        "select from run where centre = '%s' for update".formatted(day.centre().id()),
        () -> {
          day.at("05", "11:00");
          Eventually.ok(() -> waiting() == 1, "the cut-off does not wait for the run");
          closed.set(day.sayRunClosed("05", 0));
          Eventually.ok(() -> waiting() == 2, "the floor's word does not wait for the run");
        });
    day.settle("run-closed", closed.get());

    day.runIs("05", "CLOSED");
    assertThat(store.get("/api/v1/balance").number("/deposit")).isEqualTo(100_000);
  }

  @Test
  @Proves(value = "PLT-11", part = true, what = "the floor was done before the hub planned the day")
  void the_floors_last_word_counts_though_the_hub_has_not_planned_the_run() throws Exception {
    day.at("05", "11:00");
    day.runIs("05", "RELEASED");
    store.order("P1", 10).expect(201);

    late(
        "insert into business_day (centre, day, state, close_at) values ('%s', '2026-03-06', 'OPEN', now())"
            .formatted(day.centre().id()),
        () -> {
          day.at("07", "00:10");
          Eventually.ok(() -> waiting() > 0, "the plan does not wait for the day");
          day.runClosed("06", 0);
        });

    day.runIs("06", "CLOSED");
    assertThat(store.get("/api/v1/balance").number("/deposit")).isEqualTo(100_000);
  }

  @Test
  @Proves(
      value = "PLT-20",
      part = true,
      what = "alarm, act and its record; drills by bench/run faults")
  void a_silent_floor_raises_an_alarm_and_loses_nothing_until_somebody_decides() {
    store.order("P1", 10).expect(201);
    day.at("05", "23:30");
    day.dayIs("05", "AWAITING_FLOOR");

    assertThat(day.run("05")).isEqualTo("AWAITING_FLOOR");
    assertThat(store.get("/api/v1/balance").number("/depositHeld")).isEqualTo(10 * 1_030);
    day.put("runs/R1/2026-03-05", Map.of("act", "CLOSE", "reason", "the WMS is broken"))
        .expect(200);
    day.dayIs("05", "CLOSED");

    assertThat(store.get("/api/v1/balance").number("/deposit")).isEqualTo(100_000);
    var passport = day.centre().operator().get("/api/v1/passport/run:R1:2026-03-05");
    assertThat(passport.text()).contains("the WMS is broken").contains("operator");
  }

  @Test
  void where_the_hub_runs_the_floor_the_deadline_is_the_last_word() {
    day.centre()
        .erp("setting", Map.of("name", "floor", "validFrom", "2026-01-01", "value", "NARU"));
    day.centre().settle();
    store.order("P1", 10).expect(201);

    day.at("05", "21:00");
    day.runIs("05", "CLOSED");

    assertThat(store.get("/api/v1/balance").number("/deposit")).isEqualTo(100_000);
  }

  @Test
  @Proves("FIN-10")
  void a_day_closes_with_totals_that_balance_and_a_statement_for_each_store() {
    var sheet = store.order("P1", 10).expect(201).at("/sheets/0/sheetNo");
    day.at("05", "11:00");
    day.runIs("05", "RELEASED");
    day.shipped(sheet, line(1, 7, 3));
    day.runClosed("05", 1);

    day.at("05", "23:30");
    day.dayIs("05", "CLOSED");

    var totals = day.day("05");
    assertThat(totals.number("/totals/gross")).isEqualTo(7_210);
    assertThat(totals.number("/totals/vat")).isEqualTo(655);
    assertThat(totals.number("/totals/released")).isEqualTo(3 * 1_030);
    assertThat(totals.at("/totals/byTender/0/name")).isEqualTo("DEPOSIT");
    assertThat(totals.number("/totals/byTender/0/gross")).isEqualTo(7_210);
    var statement = store.get("/api/v1/days/2026-03-05/statement").expect(200);
    assertThat(statement.json().path("lines")).hasSize(1);
    assertThat(statement.number("/depositBefore")).isEqualTo(100_000);
    assertThat(statement.number("/depositAfter")).isEqualTo(100_000 - 7_210);
    assertThat(statement.number("/sold")).isEqualTo(7_210);
    assertThat(day.told("erp", 4).getLast()).isEqualTo("kr.naru.erp.day-closed.v1");
  }

  @Test
  void what_comes_after_the_close_belongs_to_the_next_day_and_is_flagged() {
    var sheet = store.order("P1", 10).expect(201).at("/sheets/0/sheetNo");
    day.at("05", "23:30");
    day.dayIs("05", "AWAITING_FLOOR");
    day.put("days/2026-03-05", Map.of("act", "CLOSE", "reason", "month end")).expect(200);
    day.dayIs("05", "CLOSED");

    day.shipped(sheet, line(1, 10, 0));
    day.runClosed("05", 1);
    day.at("06", "23:30");
    day.dayIs("06", "CLOSED");

    assertThat(day.day("05").number("/totals/gross")).isZero();
    assertThat(day.day("06").number("/totals/gross")).isEqualTo(10_300);
    assertThat(day.day("06").number("/totals/late/sales")).isEqualTo(1);
  }

  @Test
  void a_closed_day_can_be_opened_again_and_its_next_close_is_a_revision() {
    day.at("05", "23:30");
    day.dayIs("05", "CLOSED");
    day.put("days/2026-03-05", Map.of("act", "REOPEN", "reason", "a late truck")).expect(200);
    day.dayIs("05", "OPEN");

    day.put("days/2026-03-05", Map.of("act", "CLOSE", "reason", "done")).expect(200);
    day.dayIs("05", "CLOSED");

    assertThat(day.day("05").number("/revision")).isEqualTo(2);
    day.put("days/2026-03-04", Map.of("act", "REOPEN", "reason", "why not")).expect(404);
  }

  @Test
  @Proves("ACT-02")
  void an_operator_extends_todays_cut_off_postpones_a_run_and_adds_a_holiday() {
    day.put(
            "runs/R1/2026-03-05",
            Map.of("act", "EXTEND", "cutOff", "12:00", "reason", "the AOS was slow"))
        .expect(200);
    day.at("05", "11:30");
    var today = store.order("P1", 1).expect(201);
    day.put("holidays/2026-03-06", Map.of("name", "Stocktaking", "reason", "yearly")).expect(200);
    day.at("05", "12:01");
    var next = store.order("P1", 1).expect(201);
    day.put(
            "runs/R1/2026-03-05",
            Map.of("act", "POSTPONE", "to", "2026-03-08", "reason", "the truck is broken"))
        .expect(200);

    assertThat(today.at("/sheets/0/deliveryDay")).isEqualTo("2026-03-05");
    assertThat(next.at("/sheets/0/deliveryDay")).isEqualTo("2026-03-07");
    assertThat(store.get("/api/v1/orders/" + today.at("/orderNo")).text()).contains("2026-03-08");
    day.at("08", "10:00");
    var sunday = store.order("P1", 1).expect(201);
    assertThat(sunday.at("/sheets/0/deliveryDay")).isEqualTo("2026-03-08");
  }

  @Test
  void a_stopped_category_is_not_sold_until_it_goes_on() {
    day.centre().erp("category", Map.of("category", "SNACK", "name", "Snacks", "nameKo", "과자"));
    day.centre()
        .erp(
            "category",
            Map.of("category", "CHIPS", "name", "Chips", "nameKo", "칩", "parent", "SNACK"));
    day.centre().product("P1", "GENERAL", Map.of("category", "CHIPS"));
    day.centre().settle();

    day.put("categories/SNACK", Map.of("stopped", true, "reason", "a recall")).expect(200);
    var refused = store.order("P1", 1).expect(201);
    day.put("categories/SNACK", Map.of("stopped", false, "reason", "cleared")).expect(200);
    var accepted = store.order("P1", 1).expect(201);

    assertThat(refused.at("/sheets/0/outcome")).isEqualTo("REFUSED");
    assertThat(accepted.at("/sheets/0/outcome")).isEqualTo("ACCEPTED");
  }

  @Test
  @Proves("PLT-11")
  void what_was_missed_while_the_hub_was_down_is_caught_up_in_order() {
    store.order("P1", 10).expect(201);

    day.at("07", "00:10");
    day.dayIs("05", "AWAITING_FLOOR");

    day.runIs("06", "CLOSED");
    assertThat(day.run("05")).isEqualTo("AWAITING_FLOOR");
    assertThat(day.day("06").at("/state")).isEqualTo("OPEN");
    day.put("runs/R1/2026-03-05", Map.of("act", "CLOSE", "reason", "silent")).expect(200);
    day.dayIs("06", "CLOSED");
  }

  /** Does it while somebody holds what the day's own steps wait for. */
  private static void late(String statement, Runnable meanwhile) throws SQLException {
    try (var other = Servers.database();
        var held = other.createStatement()) {
      other.setAutoCommit(false);
      held.execute(statement);
      meanwhile.run();
      other.rollback();
    }
  }

  /** How many of the hub's statements wait for a lock. */
  private static int waiting() {
    try (var other = Servers.database();
        var statement = other.createStatement();
        var row =
            statement.executeQuery(
                "select count(*) from pg_stat_activity where wait_event_type = 'Lock'")) {
      row.next();
      return row.getInt(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
