package kr.naru.route.day;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kr.naru.connector.http.Call;
import kr.naru.connector.http.NotFound;
import kr.naru.connector.store.day.DayBooks;
import kr.naru.connector.store.day.DayBooks.Opened;
import kr.naru.connector.store.day.DayBooks.State;
import kr.naru.connector.store.message.Answer;
import kr.naru.connector.store.message.Journal;
import kr.naru.mapping.wire.Days;
import kr.naru.mapping.wire.Fields;
import kr.naru.mapping.wire.Wire;
import kr.naru.mapping.wire.WireError;
import org.springframework.stereotype.Component;

/** Operators close a day though the floor is silent, or open the newest closed one again. */
@Component
class DayActs {
  private static final int OK = 200;

  private final DayBooks days;
  private final Journal journal;
  private final Clock clock;

  DayActs(DayBooks days, Journal journal, Clock clock) {
    this.days = days;
    this.journal = journal;
    this.clock = clock;
  }

  private enum Act {
    CLOSE,
    REOPEN
  }

  Answer act(Call call) {
    var centre = call.caller().centre();
    var day = call.required("day", Days::day);
    var fields = new Fields(Wire.read(call.body()), "");
    var act = fields.oneOf("act", Act.class);
    var reason = fields.text("reason", 200);
    fields.nothingElse();
    var opened =
        days.open(centre, day, clock.instant())
            .orElseThrow(() -> new NotFound("business day", day.toString()));
    switch (act) {
      case CLOSE -> {
        if (opened.state() == State.CLOSED || opened.afterOpenDay()) {
          throw new WireError("act", act.name(), "the oldest day that is not closed");
        }
        days.askClose(centre, day, call.caller().subject(), opened.now());
      }
      case REOPEN -> reopen(call, day, opened);
    }
    var done = Map.of("day", day.toString(), "act", act.name(), "reason", reason);
    journal(call, act, done, day);
    return new Answer(OK, Wire.write(done));
  }

  private void reopen(Call call, LocalDate day, Opened opened) {
    if (!opened.newestClosed()) {
      throw new WireError("act", Act.REOPEN.name(), "the newest day that is closed");
    }
    days.reopen(call.caller().centre(), day);
  }

  private void journal(Call call, Act act, Map<String, ?> done, LocalDate day) {
    var caller = call.caller();
    journal.write(
        new Journal.Step(
            caller.centre(), call.message(), act.name(), "day.act", caller.subject(), done),
        List.of("day:" + day));
  }
}
