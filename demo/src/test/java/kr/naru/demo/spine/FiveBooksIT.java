package kr.naru.demo.spine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import kr.naru.demo.HubProcess;
import kr.naru.demo.Partners.Floor;
import kr.naru.demo.house.House;
import kr.naru.demo.house.House.Small;
import kr.naru.proof.Door;
import kr.naru.proof.Drives;
import kr.naru.proof.Proves;
import kr.naru.twin.fault.FaultPlan;
import kr.naru.twin.wms.FloorPlan;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("다섯 장부: 중복, 순서 뒤바뀜, 지연, 강제 종료에도 끝에는 같다")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Drives({Door.HTTP, Door.JMS})
class FiveBooksIT {
  private static final int ORDERS = Integer.getInteger("naru.orders", 240);
  private static final int KILLS = Integer.getInteger("naru.kills", 3);
  private static final int SLEEP_SECONDS = Integer.getInteger("naru.sleep", 12);
  private static final int STORES = 12;
  private static final long DEPOSIT = 100_000L * ORDERS / STORES;
  private static final Duration SOON = Duration.ofMinutes(2);

  @Test
  @Proves("ACT-13")
  @Proves("PLT-05")
  @Proves(value = "HUB-02", part = true, what = "orders and sales; receipts follow with inbound")
  void they_agree_when_every_partner_repeats_mixes_up_and_delays_what_he_says() {
    var spine = new Spine(1);
    var traffic = new Traffic(spine.centre, List.of(House.open().hub()), ORDERS, 1);

    finish(traffic.begin());
    spine.end(traffic);

    assertThat(traffic.wrong()).isEmpty();
    spine.agree(traffic, House.open().hub());
  }

  @Test
  @Proves("PLT-31")
  void they_agree_when_hubs_are_killed_and_one_sleeps_and_wakes_as_a_zombie() {
    var spine = new Spine(2);
    try (var first = House.open().startHub("hub-a", UnaryOperator.identity()).awaitReady();
        var second = House.open().startHub("hub-b", UnaryOperator.identity()).awaitReady()) {
      var traffic = new Traffic(spine.centre, List.of(first, second), ORDERS, 2);

      var running = traffic.begin();
      disturb(traffic, first, second);
      finish(running);
      spine.end(traffic);

      assertThat(traffic.wrong()).isEmpty();
      spine.agree(traffic, first);
    }
  }

  /** Kills one, lets the other sleep past its leases, by turns and by the seed. */
  private static void disturb(Traffic traffic, HubProcess first, HubProcess second) {
    var random = new SplittableRandom(7);
    for (var kill = 0; kill < KILLS; kill++) {
      var from = traffic.placed();
      await().atMost(SOON).until(() -> traffic.placed() >= Math.min(ORDERS, from + 10));
      first.kill();
      first.restart();
      if (random.nextInt(KILLS) == 0 || kill == 0) {
        second.pause();
        LockSupport.parkNanos(Duration.ofSeconds(SLEEP_SECONDS).toNanos());
        second.unpause();
      }
    }
  }

  private static void finish(Future<?> running) {
    await().atMost(SOON).until(running::isDone);
  }

  /** A centre whose partners misbehave until the end. */
  private static final class Spine {
    private final Small centre = House.aCentre(STORES, DEPOSIT, 30, ORDERS);
    private final Floor floor;
    private final List<Map<String, Object>> deposits = new ArrayList<>();

    Spine(long seed) {
      var plan = FloorPlan.after(Duration.ofMillis(300), Duration.ofMillis(300));
      floor = House.open().partners().of(centre.id(), plan.withShort(0.1, seed));
      var faults = FaultPlan.NONE.withSeed(seed).withDoubled(0.1).withShuffled(50).withLate(0.05);
      floor.wms().faults().plan(faults);
      floor.erp().faults().plan(faults);
      for (var store : centre.stores()) {
        deposits.add(Map.of("store", store, "kind", "DEPOSIT", "amount", DEPOSIT));
      }
      floor.erp().note(deposits);
    }

    void end(Traffic traffic) {
      var books = books(House.open().hub());
      floor.wms().faults().mend();
      floor.erp().faults().mend();
      await().atMost(SOON).until(books::allClosed);
      await().atMost(SOON).until(() -> books.differences().isEmpty());
    }

    void agree(Traffic traffic, HubProcess hub) {
      var books = books(hub);
      assertThat(books.differencesOfTheHub(traffic.accepted())).isEmpty();
      assertThat(books.differencesInMoney()).isEmpty();
      assertThat(books.violations()).isEmpty();
      assertThat(traffic.accepted()).hasSizeGreaterThan(ORDERS / 2);
    }

    private FiveBooks books(HubProcess hub) {
      return new FiveBooks(centre, House.open().partners(), floor, hub);
    }
  }
}
