package kr.naru.domain.delivery;

/** How far a route's run of a day is. */
public enum RunState {
  OPEN,
  CUT_OFF,
  RELEASED,
  /** The deadline has passed and the floor has not said what became of everything: an alarm. */
  AWAITING_FLOOR,
  CLOSED,
  POSTPONED
}
