package kr.naru.domain.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kr.naru.domain.shared.CentreId;

/**
 * A route on a day; instants are business time.
 *
 * @param deadline what has not left by then is cancelled (AOS-04)
 * @param floorDone the floor has said its last word, and all it shipped is booked
 * @param hubRunsFloor then the deadline is the last word
 * @param sheets accepted for it
 * @param undelivered whether anything of them is still open
 */
public record Run(
    CentreId centre,
    String route,
    LocalDate day,
    RunState state,
    Instant cutOff,
    Instant releaseAt,
    Instant deadline,
    boolean floorDone,
    boolean closedByOperator,
    boolean hubRunsFloor,
    long sheets,
    boolean undelivered) {

  /** Told when its state is another one. */
  public RunProgressed progressed(RunState next, Optional<LocalDate> postponedTo, Instant at) {
    return new RunProgressed(centre, route, day, next, cutOff, postponedTo, sheets, at);
  }

  boolean isDone(Instant now) {
    return closedByOperator || floorDone || hubRunsFloor && isLate(now);
  }

  boolean isLate(Instant now) {
    return !now.isBefore(deadline);
  }
}
