package kr.naru.twin.partner;

import static kr.naru.twin.partner.AtTheBroker.cancel;
import static kr.naru.twin.partner.AtTheBroker.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kr.naru.twin.erp.ErpTwin;
import kr.naru.twin.event.Event;
import kr.naru.twin.event.LineBook;
import kr.naru.twin.fault.FaultPlan;
import kr.naru.twin.server.LocalServers;
import kr.naru.twin.server.Part;
import kr.naru.twin.server.Ports;
import kr.naru.twin.wms.Cause;
import kr.naru.twin.wms.FloorPlan;
import kr.naru.twin.wms.Sequence;
import kr.naru.twin.wms.StockFigure;
import kr.naru.twin.wms.WmsTwin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("창고와 ERP 쌍둥이: 큐로 받고 큐로 답한다")
@DisplayNameGeneration(ReplaceUnderscores.class)
class PartnersIT {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final Duration STILL = Duration.ofMillis(700);
  private static final FloorPlan BUSY = FloorPlan.after(Duration.ZERO, Duration.ofMillis(20));

  @TempDir static Path data;
  private static LocalServers servers;

  @BeforeAll
  static void start() {
    servers = LocalServers.start(data, EnumSet.of(Part.ARTEMIS), Ports.FREE, line -> {});
  }

  @AfterAll
  static void stop() {
    servers.close();
  }

  @Test
  void the_floor_picks_and_ships_an_order_that_came_twice_once() {
    try (var hub = new AtTheBroker(servers, "wms");
        var wms = WmsTwin.open(hub.account(), BUSY, Sequence.after(100))) {
      wms.stockUp(Map.of("10001", 50L));
      hub.tell(order("1-G", 10), order("1-G", 10));

      var heard = hub.heard(STILL);

      assertThat(heard)
          .extracting(Event::kind)
          .containsExactly("movement", "stock", "picking-started", "shipped");
      assertThat(heard.getLast().data().path("sequence").asLong()).isEqualTo(102);
      assertThat(wms.intake().traffic().duplicates()).isEqualTo(1);
      assertThat(wms.stock()).containsEntry("10001", new StockFigure(40, 0));
      assertThat(wms.booksBySheet())
          .containsEntry("1-G", List.of(new LineBook(1, "10001", 10, 10, 0)));
    }
  }

  @Test
  void a_cancellation_is_granted_before_picking_and_refused_after() {
    var slow = FloorPlan.after(Duration.ofMinutes(5), Duration.ZERO);
    try (var hub = new AtTheBroker(servers, "wms");
        var wms = WmsTwin.open(hub.account(), slow, Sequence.after(100))) {
      hub.tell(order("1-G", 10), order("2-G", 10));
      await().atMost(SOON).until(() -> wms.sheets().size() == 2);
      wms.pick("2-G");

      hub.tell(cancel("1-G", false), cancel("2-G", false));
      var heard = hub.heard(STILL);

      assertThat(heard)
          .filteredOn(event -> event.kind().equals("cancelled"))
          .extracting(event -> event.data().path("lines").path(0).path("cancelled").asLong())
          .containsExactly(10L, 0L);
    }
  }

  @Test
  void a_withdrawal_is_not_answered() {
    try (var hub = new AtTheBroker(servers, "wms");
        var wms = WmsTwin.open(hub.account(), FloorPlan.PASSIVE, Sequence.after(100))) {
      hub.tell(order("1-G", 10), cancel("1-G", true));

      assertThat(hub.heard(STILL)).isEmpty();
      assertThat(wms.booksBySheet())
          .containsEntry("1-G", List.of(new LineBook(1, "10001", 10, 0, 10)));
    }
  }

  @Test
  void what_is_refused_is_answered_with_its_reason() {
    try (var hub = new AtTheBroker(servers, "wms");
        var wms = WmsTwin.open(hub.account(), FloorPlan.PASSIVE, Sequence.after(100))) {
      hub.tell(cancel("1-G", true));

      var heard = hub.heard(STILL);

      assertThat(heard).extracting(Event::type).containsExactly("kr.naru.wms.refused.v1");
      assertThat(heard.getFirst().data().path("reason").asString())
          .contains("before it was ordered");
      assertThat(wms.violations()).hasSize(1);
    }
  }

  @Test
  void what_is_sent_again_and_refused_again_is_another_refusal() {
    try (var hub = new AtTheBroker(servers, "wms");
        var wms = WmsTwin.open(hub.account(), FloorPlan.PASSIVE, Sequence.after(100))) {
      var cancel = cancel("1-G", true);
      hub.tell(cancel, cancel);

      var heard = hub.heard(STILL);

      assertThat(heard).extracting(Event::id).doesNotHaveDuplicates().hasSize(2);
      assertThat(heard)
          .extracting(refusal -> refusal.data().path("message").asString())
          .containsOnly(heard.getFirst().data().path("message").asString());
    }
  }

  @Test
  void while_it_is_down_nothing_is_read_and_afterwards_everything_in_order() {
    try (var hub = new AtTheBroker(servers, "wms");
        var wms = WmsTwin.open(hub.account(), FloorPlan.PASSIVE, Sequence.after(100))) {
      wms.faults().plan(FaultPlan.NONE.withDown());
      hub.tell(orders(200));
      assertThat(hub.heard(STILL)).isEmpty();
      assertThat(wms.sheets()).isEmpty();

      wms.faults().mend();

      await().atMost(SOON).until(() -> wms.sheets().size() == 200);
      assertThat(wms.violations()).isEmpty();
    }
  }

  @Test
  void doubled_late_and_shuffled_messages_all_come_in_the_end() {
    try (var hub = new AtTheBroker(servers, "wms");
        var wms = WmsTwin.open(hub.account(), FloorPlan.PASSIVE, Sequence.after(100))) {
      wms.faults().plan(FaultPlan.NONE.withSeed(5).withDoubled(0.2).withLate(0.2).withShuffled(10));
      for (var n = 0; n < 100; n++) {
        wms.move(Map.of("10001", new StockFigure(1, 0)), new Cause("RECEIPT", "" + n));
      }
      var early = ids(hub.heard(STILL));
      assertThat(wms.unsent()).isEqualTo(100 - early.stream().distinct().count()).isPositive();

      wms.faults().mend();
      var late = ids(hub.heard(STILL));

      assertThat(early.size()).isGreaterThan((int) early.stream().distinct().count());
      assertThat(early).doesNotContainAnyElementsOf(late);
      assertThat(early.stream().distinct().count() + late.size()).isEqualTo(100);
      assertThat(wms.unsent()).isZero();
    }
  }

  @Test
  void what_is_said_while_the_broker_is_away_is_sent_when_it_is_back() {
    try (var hub = new AtTheBroker(servers, "erp");
        var erp = ErpTwin.open(hub.account())) {
      servers.stop(Part.ARTEMIS);
      erp.move("1", List.of(Map.of("store", "S1", "kind", "DEPOSIT", "amount", 5_000)));
      servers.resume(Part.ARTEMIS);

      await().atMost(SOON).until(() -> erp.unsent() == 0);

      assertThat(hub.heard(STILL)).extracting(Event::kind).containsOnly("movement");
      assertThat(erp.balancesByStore().get("S1")).hasFieldOrPropertyWithValue("deposit", 5_000L);
    }
  }

  private static String[] orders(int count) {
    return IntStream.range(0, count).mapToObj(n -> order(n + "-G", 1)).toArray(String[]::new);
  }

  private static List<String> ids(List<Event> events) {
    return events.stream().map(Event::id).toList();
  }
}
