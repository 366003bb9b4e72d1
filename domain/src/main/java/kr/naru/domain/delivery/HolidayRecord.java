package kr.naru.domain.delivery;

import java.time.LocalDate;
import kr.naru.domain.shared.MasterRecord;

/** A day on which no route drives. */
public record HolidayRecord(LocalDate day, String name, boolean withdrawn, long version)
    implements MasterRecord {
  @Override
  public String key() {
    return day.toString();
  }
}
