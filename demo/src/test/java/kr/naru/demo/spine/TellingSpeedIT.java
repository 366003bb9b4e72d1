package kr.naru.demo.spine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kr.naru.demo.house.House;
import kr.naru.proof.Door;
import kr.naru.proof.Drives;
import kr.naru.proof.Proves;
import kr.naru.twin.fault.FaultPlan;
import kr.naru.twin.wms.WmsSheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Figures are printed; what is asserted leaves room for a busy machine. */
@DisplayName("전달 속도: 접수에서 창고까지, 그리고 밀린 메시지의 처리")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Drives({Door.HTTP, Door.JMS})
class TellingSpeedIT {
  private static final int SECONDS = Integer.getInteger("naru.seconds", 6);
  private static final int BACKLOG = Integer.getInteger("naru.backlog", 300);
  private static final int ROUNDS = Integer.getInteger("naru.rounds", 1);
  private static final int ORDERS_A_SECOND = 20;
  private static final Duration SOON = Duration.ofMinutes(10);

  @Test
  @Proves(value = "PLT-01", part = true, what = "AOS to WMS; no console yet")
  void an_accepted_order_is_in_the_warehouse_at_once() {
    var spine = new Spine(SECONDS * ORDERS_A_SECOND, 1);
    var traffic =
        new Traffic(spine.centre(), List.of(House.open().hub()), SECONDS * ORDERS_A_SECOND, 200)
            .atOrdersASecond(ORDERS_A_SECOND);

    var running = traffic.begin();
    await().atMost(SOON).until(running::isDone);
    spine.end();

    var millis =
        spine.floor().wms().sheets().stream()
            .mapToLong(sheet -> millis(traffic, sheet))
            .sorted()
            .toArray();
    System.out.printf(
        "From the answer to the WMS at %d orders/s: median %d ms, p90 %d ms, p99 %d ms (%d sheets)%n",
        ORDERS_A_SECOND,
        millis[millis.length / 2],
        millis[millis.length * 9 / 10],
        millis[millis.length * 99 / 100],
        millis.length);
    assertThat(millis[millis.length / 2]).isLessThan(500);
  }

  @Test
  void a_backlog_is_drained_faster_than_it_grew() {
    var spine = new Spine(BACKLOG, 3);
    var operator = spine.centre().operator(House.open().hub());
    var traffic = new Traffic(spine.centre(), List.of(House.open().hub()), BACKLOG, 300);
    operator.put("/api/v1/lanes/WMS", Map.of("paused", true, "reason", "backlog"));

    var begin = System.nanoTime();
    var running = traffic.begin();
    await().atMost(SOON).until(running::isDone);
    var grew = System.nanoTime() - begin;
    var sheets = traffic.accepted().size();
    operator.put("/api/v1/lanes/WMS", Map.of("paused", false, "reason", "backlog"));
    begin = System.nanoTime();
    await().atMost(SOON).until(() -> spine.floor().wms().sheets().size() >= sheets);
    var drained = System.nanoTime() - begin;

    System.out.printf(
        "A backlog of %d sheets grew in %.1f s and was drained in %.1f s, while the floor worked%n",
        sheets, grew / 1e9, drained / 1e9);
    assertThat(drained).isLessThan(grew);
    spine.end();
    spine.agree(traffic, House.open().hub());
  }

  /** Turn and turn about, so that both see the same machine. */
  @Test
  @Proves(value = "PLT-29", part = true, what = "one lane's time while two others are down")
  void the_warehouse_hears_as_soon_while_erp_and_aos_are_away() {
    var up = new ArrayList<Long>();
    var away = new ArrayList<Long>();
    for (var round = 0; round < ROUNDS; round++) {
      up.addAll(heard(400 + round, spine -> {}));
      away.addAll(heard(500 + round, TellingSpeedIT::sendAway));
    }

    System.out.printf(
        "To the WMS, all up: median %d ms, p99 %d ms; ERP and AOS away: median %d ms, p99 %d ms%n",
        share(up, 50), share(up, 99), share(away, 50), share(away, 99));
    assertThat(share(away, 99)).isLessThan(3 * share(up, 99) + 100);
  }

  private static List<Long> heard(int seed, Consumer<Spine> begin) {
    var orders = SECONDS * ORDERS_A_SECOND;
    var spine = new Spine(orders, seed);
    var traffic =
        new Traffic(spine.centre(), List.of(House.open().hub()), orders, seed)
            .atOrdersASecond(ORDERS_A_SECOND);
    begin.accept(spine);
    var running = traffic.begin();
    await().atMost(SOON).until(running::isDone);
    spine.floor().erp().faults().mend();
    House.open().partners().aos().faults(spine.centre().id()).mend();
    spine.end();
    return spine.floor().wms().sheets().stream().map(sheet -> millis(traffic, sheet)).toList();
  }

  private static void sendAway(Spine spine) {
    spine.floor().erp().faults().plan(FaultPlan.NONE.withDown());
    House.open().partners().aos().faults(spine.centre().id()).plan(FaultPlan.NONE.withGone());
  }

  private static long share(List<Long> millis, int percent) {
    return millis.stream().sorted().toList().get(millis.size() * percent / 100);
  }

  private static long millis(Traffic traffic, WmsSheet sheet) {
    return Duration.between(traffic.answered(sheet.orderNo()), sheet.arrived()).toMillis();
  }
}
