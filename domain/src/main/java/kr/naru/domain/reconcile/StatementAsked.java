package kr.naru.domain.reconcile;

import java.time.Instant;
import java.time.LocalDate;
import kr.naru.domain.shared.CentreId;
import kr.naru.domain.shared.Fact;

/**
 * Every partner is to say what it has booked for the sheets of a delivery day.
 *
 * @param round the how manieth question about this day it is; statements name it
 */
public record StatementAsked(CentreId centre, LocalDate day, int round, Instant at)
    implements Fact {
  /** The stream of what concerns a whole day. */
  public static final String STREAM = "days";

  @Override
  public String document() {
    return "day:" + day;
  }

  @Override
  public String party() {
    return STREAM;
  }
}
