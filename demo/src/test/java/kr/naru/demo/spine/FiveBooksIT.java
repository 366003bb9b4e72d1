package kr.naru.demo.spine;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import kr.naru.demo.HubProcess;
import kr.naru.demo.house.House;
import kr.naru.proof.Door;
import kr.naru.proof.Drives;
import kr.naru.proof.Proves;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("다섯 장부: 중복, 순서 뒤바뀜, 지연, 강제 종료에도 끝에는 같다")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Drives({Door.HTTP, Door.JMS})
class FiveBooksIT {
  private static final int ORDERS = Integer.getInteger("naru.orders", 160);
  private static final int KILLS = Integer.getInteger("naru.kills", 1);
  private static final int SLEEP_SECONDS = Integer.getInteger("naru.sleep", 10);
  private static final Duration SOON = Duration.ofMinutes(30);

  @Test
  @Proves("ACT-13")
  @Proves("PLT-05")
  @Proves(value = "HUB-02", part = true, what = "orders and sales; receipts follow with inbound")
  void they_agree_when_every_partner_repeats_mixes_up_and_delays_what_he_says() {
    var spine = new Spine(ORDERS, 1).withCarelessPartners(1);
    var traffic = new Traffic(spine.centre(), List.of(House.open().hub()), ORDERS, 1);

    finish(traffic.begin());
    spine.end();

    spine.agree(traffic, House.open().hub());
  }

  @Test
  @Proves("PLT-31")
  @Proves(value = "PLT-02", part = true, what = "kills and a zombie; the rest by bench/run faults")
  void they_agree_when_hubs_are_killed_and_one_sleeps_and_wakes_as_a_zombie() {
    var spine = new Spine(ORDERS, 2).withCarelessPartners(2);
    try (var first = House.open().startHub("hub-a", UnaryOperator.identity()).awaitReady();
        var second = House.open().startHub("hub-b", UnaryOperator.identity()).awaitReady()) {
      var traffic = new Traffic(spine.centre(), List.of(first, second), ORDERS, 2);

      var running = traffic.begin();
      disturb(traffic, first, second);
      finish(running);
      spine.end();

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
}
