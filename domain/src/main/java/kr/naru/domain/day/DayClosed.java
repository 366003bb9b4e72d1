package kr.naru.domain.day;

import java.time.Instant;
import java.time.LocalDate;
import kr.naru.domain.shared.CentreId;
import kr.naru.domain.shared.Fact;

/**
 * A business day is closed: what comes later belongs to a later day.
 *
 * @param revision 1, and one more each time it was opened and closed again; the newest holds
 */
public record DayClosed(CentreId centre, LocalDate day, int revision, DayTotals totals, Instant at)
    implements Fact {

  @Override
  public String document() {
    return "day:" + day;
  }

  @Override
  public String party() {
    return document();
  }
}
