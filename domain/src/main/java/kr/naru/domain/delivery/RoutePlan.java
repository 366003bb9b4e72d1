package kr.naru.domain.delivery;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/** A delivery route as dated by the centre: its cut-off in centre time, its days, the holidays. */
public record RoutePlan(
    String route, LocalTime cutOff, Set<DayOfWeek> days, Set<LocalDate> holidays) {
  boolean drivesOn(LocalDate day) {
    return days.contains(day.getDayOfWeek()) && !holidays.contains(day);
  }
}
