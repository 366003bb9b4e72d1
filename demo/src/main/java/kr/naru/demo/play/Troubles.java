package kr.naru.demo.play;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import kr.naru.demo.HubProcess;
import kr.naru.demo.Partners.Floor;
import kr.naru.demo.day.Lot;
import kr.naru.demo.play.PlayOptions.Trouble;
import kr.naru.twin.fault.FaultPlan;

/** What fails while the day is played, at the places the options name. */
final class Troubles {
  private static final LocalTime WMS_DOWN = LocalTime.of(9, 30);

  private final HubProcess hub;
  private final Floor floor;
  private final Trouble plan;
  private final Consumer<String> progress;
  private int killed;
  private boolean down;

  Troubles(HubProcess hub, Floor floor, Trouble plan, Consumer<String> progress) {
    this.hub = hub;
    this.floor = floor;
    this.plan = plan;
    this.progress = progress;
  }

  /** From the morning on the ERP repeats itself. */
  void begin() {
    if (plan.erpDoubles() > 0) {
      floor.erp().faults().plan(FaultPlan.NONE.withDoubled(plan.erpDoubles()));
    }
  }

  /** The WMS goes and comes back; when it is due to be back the day has passed that time. */
  void at(LocalTime now) {
    var isDown = !now.isBefore(WMS_DOWN) && now.isBefore(wmsBack(plan));
    if (isDown != down) {
      down = isDown;
      floor.wms().faults().plan(isDown ? FaultPlan.NONE.withDown() : FaultPlan.NONE);
      progress.accept(isDown ? "The WMS reads nothing any more" : "The WMS is back");
    }
  }

  /** When the WMS reads again. */
  static LocalTime wmsBack(Trouble plan) {
    return WMS_DOWN.plusMinutes(plan.wmsDownMinutes());
  }

  /** Kills the hub in the middle of an act, at acts evenly spread over the day. */
  Optional<CompletableFuture<Void>> during(int act, int acts) {
    if (killed >= plan.kills() || act < (killed + 1) * acts / (plan.kills() + 1)) {
      return Optional.empty();
    }
    killed++;
    var delay = Duration.ofMillis(Lot.of("kill", "" + killed) * 2L);
    progress.accept("The hub is killed, %d of %d".formatted(killed, plan.kills()));
    return Optional.of(CompletableFuture.runAsync(() -> killAfter(delay)));
  }

  /** Everybody is well again. */
  void end() {
    floor.wms().faults().mend();
    floor.erp().faults().mend();
  }

  private void killAfter(Duration delay) {
    LockSupport.parkNanos(delay.toNanos());
    hub.kill();
    hub.restart();
  }
}
