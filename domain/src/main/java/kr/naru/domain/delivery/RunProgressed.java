package kr.naru.domain.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kr.naru.domain.shared.CentreId;
import kr.naru.domain.shared.Fact;

/**
 * A run as it stands now.
 *
 * @param sheets accepted for it so far; one decided in the last second may still follow
 */
public record RunProgressed(
    CentreId centre,
    String route,
    LocalDate day,
    RunState state,
    Instant cutOff,
    Optional<LocalDate> postponedTo,
    long sheets,
    Instant at)
    implements Fact {

  @Override
  public String document() {
    return "run:" + route + ":" + day;
  }

  @Override
  public String party() {
    return document();
  }
}
