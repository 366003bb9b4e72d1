package kr.naru.route.day;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.naru.connector.store.day.DayBooks;
import kr.naru.connector.store.day.DayBooks.Opened;
import kr.naru.connector.store.day.DayBooks.State;
import kr.naru.connector.store.message.Journal;
import kr.naru.domain.day.DayClosed;
import org.springframework.stereotype.Component;

/** Closes a day that is over, once; while a run of it is unfinished the day waits for the floor. */
@Component
class CloseDay {
  private final DayBooks days;
  private final Journal journal;
  private final Clock clock;

  CloseDay(DayBooks days, Journal journal, Clock clock) {
    this.days = days;
    this.journal = journal;
    this.clock = clock;
  }

  DayTold close(DayTurn turn) {
    var due = turn.due();
    return days.open(due.centre(), due.day(), clock.instant())
        .filter(day -> day.isDue() && day.state() != State.CLOSED && !day.afterOpenDay())
        .flatMap(day -> close(turn, day))
        .map(closed -> new DayTold(List.of(closed)))
        .orElse(new DayTold(List.of()));
  }

  private Optional<DayClosed> close(DayTurn turn, Opened day) {
    if (day.unfinished() && !day.askedToClose()) {
      await(turn, day);
      return Optional.empty();
    }
    day.totals()
        .imbalance()
        .ifPresent(
            imbalance -> {
              throw new IllegalStateException(
                  "Day " + turn.due().day() + " is not closed. " + imbalance);
            });
    var closed =
        new DayClosed(
            turn.due().centre(), turn.due().day(), day.revision() + 1, day.totals(), day.now());
    days.close(closed);
    journal(turn, "closed", closed);
    return Optional.of(closed);
  }

  private void await(DayTurn turn, Opened day) {
    if (day.state() == State.OPEN) {
      days.awaitFloor(turn.due().centre(), turn.due().day());
      journal(turn, "awaiting floor", Map.of("since", day.now()));
    }
  }

  private void journal(DayTurn turn, String step, Object detail) {
    var due = turn.due();
    journal.write(
        new Journal.Step(due.centre(), turn.message(), step, "day.close", "naru", detail),
        List.of("day:" + due.day()));
  }
}
