package kr.naru.route.day;

import java.time.Clock;
import java.util.List;
import kr.naru.connector.store.day.DayBooks;
import kr.naru.connector.store.day.DayBooks.Due;
import kr.naru.domain.shared.CentreId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows what is due, by each centre's business clock. */
@Component
class DayClock {
  private final DayBooks days;
  private final Clock clock;

  DayClock(DayBooks days, Clock clock) {
    this.days = days;
    this.clock = clock;
  }

  List<CentreId> due() {
    return days.due(clock.instant());
  }

  /** The first thing that is due; none when nothing is. */
  @Nullable Due next(CentreId centre) {
    return days.next(centre, clock.instant()).orElse(null);
  }
}
