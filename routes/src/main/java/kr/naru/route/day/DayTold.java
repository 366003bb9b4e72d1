package kr.naru.route.day;

import java.util.List;
import kr.naru.domain.day.DayClosed;
import kr.naru.domain.shared.Telling;

/** A day that was closed, or nothing. */
record DayTold(List<DayClosed> facts) implements Telling {}
