package kr.naru.domain.delivery;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;
import kr.naru.domain.shared.MasterRecord;

/** A delivery route: its cut-off in centre time and the days it drives. */
public record RouteRecord(
    String route, String name, LocalTime cutOff, Set<DayOfWeek> days, long version)
    implements MasterRecord {
  @Override
  public String key() {
    return route;
  }
}
