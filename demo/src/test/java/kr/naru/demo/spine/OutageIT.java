package kr.naru.demo.spine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import kr.naru.demo.house.House;
import kr.naru.proof.Door;
import kr.naru.proof.Drives;
import kr.naru.proof.Proves;
import kr.naru.twin.fault.FaultPlan;
import kr.naru.twin.server.Part;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("연동 시스템 장애: 주문은 계속 접수되고, 복구 후 모두 전달된다")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Drives({Door.HTTP, Door.JMS})
class OutageIT {
  private static final int SECONDS = Integer.getInteger("naru.outage", 3);
  private static final int ORDERS_A_SECOND = 20;
  private static final Duration SOON = Duration.ofMinutes(4);

  /** Who is away, and how that is done. */
  enum Away {
    WMS {
      @Override
      void go(Spine spine) {
        spine.floor().wms().faults().plan(FaultPlan.NONE.withDown());
      }

      @Override
      void comeBack(Spine spine) {
        spine.floor().wms().faults().mend();
      }
    },
    ERP {
      @Override
      void go(Spine spine) {
        spine.floor().erp().faults().plan(FaultPlan.NONE.withDown());
      }

      @Override
      void comeBack(Spine spine) {
        spine.floor().erp().faults().mend();
      }
    },
    AOS {
      @Override
      void go(Spine spine) {
        House.open().partners().aos().faults(spine.centre().id()).plan(FaultPlan.NONE.withGone());
      }

      @Override
      void comeBack(Spine spine) {
        House.open().partners().aos().faults(spine.centre().id()).mend();
      }
    },
    KAFKA {
      @Override
      void go(Spine spine) {
        House.open().servers().stop(Part.KAFKA);
      }

      @Override
      void comeBack(Spine spine) {
        House.open().servers().resume(Part.KAFKA);
      }
    },
    ARTEMIS {
      @Override
      void go(Spine spine) {
        House.open().servers().stop(Part.ARTEMIS);
      }

      @Override
      void comeBack(Spine spine) {
        House.open().servers().resume(Part.ARTEMIS);
      }
    };

    abstract void go(Spine spine);

    abstract void comeBack(Spine spine);
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(Away.class)
  @Proves("PLT-29")
  void every_valid_order_is_accepted_meanwhile_and_everything_told_once_after(Away away) {
    var orders = SECONDS * ORDERS_A_SECOND;
    var spine = new Spine(orders, away.ordinal());
    var traffic =
        new Traffic(spine.centre(), List.of(House.open().hub()), orders, 100 + away.ordinal())
            .atOrdersASecond(ORDERS_A_SECOND);

    away.go(spine);
    var begin = System.nanoTime();
    var running = traffic.begin();
    await().atMost(SOON).until(running::isDone);
    LockSupport.parkNanos(Duration.ofSeconds(SECONDS).toNanos() - (System.nanoTime() - begin));
    assertThat(traffic.wrong()).isEmpty();
    away.comeBack(spine);
    spine.end();

    spine.agree(traffic, House.open().hub());
  }
}
