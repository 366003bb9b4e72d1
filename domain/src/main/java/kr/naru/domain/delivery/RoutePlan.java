package kr.naru.domain.delivery;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/**
 * A delivery route as dated by the centre.
 *
 * @param cutOff today's, in centre time
 * @param holidays days on which it does not drive: the centre's, and those it was postponed from
 * @param extraDays days on which it drives besides, holiday or not
 */
public record RoutePlan(
    String route,
    LocalTime cutOff,
    Set<DayOfWeek> days,
    Set<LocalDate> holidays,
    Set<LocalDate> extraDays) {

  boolean drivesOn(LocalDate day) {
    return extraDays.contains(day) || days.contains(day.getDayOfWeek()) && !holidays.contains(day);
  }
}
