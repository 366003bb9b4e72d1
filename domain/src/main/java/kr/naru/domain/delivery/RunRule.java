package kr.naru.domain.delivery;

import java.time.Instant;
import java.util.Optional;

/**
 * What is due of a run next: cut-off, release to the floor, cancellation of what did not leave,
 * end.
 *
 * <p>Goods not delivered are cancelled and never sent later. The floor says when its run is over;
 * at the deadline a silent floor raises an alarm, and nothing it may have loaded is cancelled.
 * Source: deck, "당일 배송이 원칙", "미배송상품은 추가 배송하지 않고 취소" (AOS-03, AOS-04).
 */
public final class RunRule {
  /** A step of a run; each is a transaction of its own. */
  public enum Step {
    CUT_OFF,
    RELEASE,
    CANCEL_UNDELIVERED,
    AWAIT_FLOOR,
    CLOSE
  }

  /** Empty when nothing is due. */
  public Optional<Step> next(Run run, Instant now) {
    return switch (run.state()) {
      case OPEN -> when(!now.isBefore(run.cutOff()), Step.CUT_OFF);
      case CUT_OFF -> when(!now.isBefore(run.releaseAt()), Step.RELEASE);
      case RELEASED, AWAITING_FLOOR -> end(run, now);
      case CLOSED, POSTPONED -> Optional.empty();
    };
  }

  private static Optional<Step> end(Run run, Instant now) {
    if (!run.undelivered()) {
      return when(run.isDone(now) || run.isLate(now), Step.CLOSE);
    }
    if (run.isDone(now)) {
      return Optional.of(Step.CANCEL_UNDELIVERED);
    }
    return when(run.isLate(now) && run.state() == RunState.RELEASED, Step.AWAIT_FLOOR);
  }

  private static Optional<Step> when(boolean due, Step step) {
    return due ? Optional.of(step) : Optional.empty();
  }
}
