package kr.naru.demo.town;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** When the town's day happens; its routes and settings follow the same times. */
final class Timetable {
  static final LocalTime MORNING = LocalTime.of(6, 0);
  static final LocalTime FIRST_ORDER = LocalTime.of(6, 30);
  static final LocalTime SPECIAL = LocalTime.of(11, 0);
  static final LocalTime SOLD_OUT = LocalTime.of(11, 40);
  static final LocalTime ERP_GONE = LocalTime.of(13, 10);
  static final LocalTime ERP_BACK = LocalTime.of(13, 50);
  static final LocalTime LAST_CUT_OFF = LocalTime.of(15, 0);
  static final LocalTime PICK = LocalTime.of(15, 30);
  static final LocalTime SHIP = LocalTime.of(16, 0);
  static final LocalTime TRUCKS = LocalTime.of(17, 15);
  static final LocalTime DEADLINE = LocalTime.of(17, 30);
  static final LocalTime CLOSE = LocalTime.of(18, 0);
  static final LocalTime BOOKS = LocalTime.of(19, 10);
  static final LocalTime NIGHT = LocalTime.of(19, 30);
  static final Duration STEP = Duration.ofMinutes(5);

  /** Where the trucks go; one after the other takes no more orders for the day. */
  static final List<Route> ROUTES =
      List.of(
          new Route("COAST", "해안 노선", LocalTime.of(14, 0)),
          new Route("EAST", "동부 노선", LocalTime.of(14, 30)),
          new Route("WEST", "서부 노선", LAST_CUT_OFF));

  private static final LocalTime PEAK = LocalTime.of(10, 0);
  private static final int STEPS_A_LATE_ORDER = 3;

  private Timetable() {}

  record Route(String code, String name, LocalTime cutOff) {}

  /**
   * How many stores order at each step: a hill with its top at ten, and after the last cut-off one
   * now and then, for the next day.
   *
   * @param count until the last cut-off
   */
  static SortedMap<LocalTime, Integer> orders(int count) {
    var orders = new TreeMap<LocalTime, Integer>();
    var sent = 0L;
    for (var at = FIRST_ORDER; at.isBefore(LAST_CUT_OFF); at = at.plus(STEP)) {
      var due = Math.round(count * share(at.plus(STEP)));
      orders.put(at, (int) (due - sent));
      sent = due;
    }
    var late = STEP.multipliedBy(STEPS_A_LATE_ORDER);
    for (var at = LAST_CUT_OFF.plus(STEP); at.isBefore(NIGHT); at = at.plus(late)) {
      orders.put(at, 1);
    }
    return orders;
  }

  /** The part of the hill that lies before this time. */
  private static double share(LocalTime at) {
    var whole = minutes(FIRST_ORDER, LAST_CUT_OFF);
    return at.isBefore(PEAK)
        ? square(minutes(FIRST_ORDER, at)) / whole / minutes(FIRST_ORDER, PEAK)
        : 1 - square(minutes(at, LAST_CUT_OFF)) / whole / minutes(PEAK, LAST_CUT_OFF);
  }

  private static double square(double number) {
    return number * number;
  }

  private static double minutes(LocalTime from, LocalTime to) {
    return Duration.between(from, to).toMinutes();
  }
}
