package kr.naru.route.delivery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.naru.connector.http.Call;
import kr.naru.connector.http.NotFound;
import kr.naru.connector.store.delivery.RunBooks;
import kr.naru.connector.store.delivery.RunBooks.Opened;
import kr.naru.connector.store.delivery.RunKey;
import kr.naru.connector.store.message.Answer;
import kr.naru.connector.store.message.Journal;
import kr.naru.domain.delivery.RunProgressed;
import kr.naru.domain.delivery.RunState;
import kr.naru.mapping.wire.Days;
import kr.naru.mapping.wire.Fields;
import kr.naru.mapping.wire.Wire;
import kr.naru.mapping.wire.WireError;
import org.springframework.stereotype.Component;

/** What operators do to runs, with who and why in the journal. */
@Component
class RunActs {
  private static final int OK = 200;
  private static final int DAYS_AHEAD = 60;
  private static final Set<RunState> ORDERABLE = EnumSet.of(RunState.OPEN, RunState.CUT_OFF);
  private static final Set<RunState> ON_THE_FLOOR =
      EnumSet.of(RunState.RELEASED, RunState.AWAITING_FLOOR);
  private static final Set<RunState> NOT_GONE =
      EnumSet.of(RunState.OPEN, RunState.CUT_OFF, RunState.RELEASED);

  private final RunBooks runs;
  private final Journal journal;
  private final Clock clock;

  RunActs(RunBooks runs, Journal journal, Clock clock) {
    this.runs = runs;
    this.journal = journal;
    this.clock = clock;
  }

  private enum Act {
    EXTEND,
    POSTPONE,
    CLOSE
  }

  private record Wish(Call call, Fields fields, RunKey key, Opened opened, String reason) {}

  RunAnswered act(Call call) {
    var day = call.required("day", Days::day);
    var key = new RunKey(call.caller().centre(), call.required("route"), day);
    var opened =
        runs.open(key, clock.instant())
            .orElseThrow(() -> new NotFound("run", key.route() + " on " + day));
    var fields = new Fields(Wire.read(call.body()), "");
    var act = fields.oneOf("act", Act.class);
    var wish = new Wish(call, fields, key, opened, fields.text("reason", 200));
    return switch (act) {
      case EXTEND -> extend(wish);
      case POSTPONE -> postpone(wish);
      case CLOSE -> close(wish);
    };
  }

  /** A holiday falls on a day: its runs go on the next one their routes drive. */
  RunAnswered holiday(Call call) {
    var centre = call.caller().centre();
    var day = call.required("day", Days::day);
    var fields = new Fields(Wire.read(call.body()), "");
    var name = fields.text("name", 100);
    var reason = fields.text("reason", 200);
    fields.nothingElse();
    var told = new ArrayList<RunProgressed>();
    for (var run : runs.elsewhere(centre, day)) {
      var key = new RunKey(centre, run.route(), day);
      runs.open(key, clock.instant()).ifPresent(opened -> told.add(moved(key, opened, run.to())));
    }
    runs.holiday(centre, day, name);
    var done = Map.of("day", day.toString(), "name", name, "reason", reason);
    journal(call, "holiday", done, "day:" + day);
    return new RunAnswered(answer(done), told.stream().filter(r -> r.sheets() > 0).toList());
  }

  private RunAnswered extend(Wish wish) {
    allowed(wish, ORDERABLE, "a run that is not released yet");
    var time = wish.fields().value("cutOff", Days::timeOfDay);
    wish.fields().nothingElse();
    var cutOff = wish.key().day().atTime(time).atZone(wish.opened().zone()).toInstant();
    if (cutOff.isBefore(wish.opened().run().cutOff()) || cutOff.isBefore(wish.opened().now())) {
      throw new WireError(
          "cutOff", time.toString(), "a later time than the cut-off now, and still to come");
    }
    runs.extend(wish.key(), cutOff);
    return done(wish, "EXTEND", List.of());
  }

  private RunAnswered postpone(Wish wish) {
    allowed(wish, NOT_GONE, "a run of which nothing has left");
    var day = wish.key().day();
    var to = wish.fields().value("to", Days::day);
    wish.fields().nothingElse();
    if (!to.isAfter(day) || to.isAfter(day.plusDays(DAYS_AHEAD))) {
      throw new WireError("to", to.toString(), "one of the 60 days after " + day);
    }
    if (wish.opened().shipments() > 0) {
      throw new WireError("act", Act.POSTPONE.name(), "a run of which nothing has left");
    }
    return done(wish, "POSTPONE", List.of(moved(wish.key(), wish.opened(), to)));
  }

  private RunAnswered close(Wish wish) {
    allowed(wish, ON_THE_FLOOR, "a run that is released and not over");
    wish.fields().nothingElse();
    runs.close(wish.key(), wish.call().caller().subject());
    return done(wish, "CLOSE", List.of());
  }

  private RunProgressed moved(RunKey key, Opened opened, LocalDate to) {
    runs.postpone(key, to);
    return opened.run().progressed(RunState.POSTPONED, Optional.of(to), opened.now());
  }

  private static void allowed(Wish wish, Set<RunState> states, String wanted) {
    var state = wish.opened().run().state();
    if (!states.contains(state)) {
      throw new WireError("act", state.name(), wanted);
    }
  }

  private RunAnswered done(Wish wish, String act, List<RunProgressed> facts) {
    var key = wish.key();
    var done =
        Map.of(
            "route", key.route(), "day", key.day().toString(), "act", act, "reason", wish.reason());
    journal(wish.call(), act, done, "run:" + key.route() + ":" + key.day());
    return new RunAnswered(answer(done), facts.stream().filter(r -> r.sheets() > 0).toList());
  }

  private static Answer answer(Map<String, ?> done) {
    return new Answer(OK, Wire.write(done));
  }

  private void journal(Call call, String step, Map<String, ?> done, String key) {
    var caller = call.caller();
    journal.write(
        new Journal.Step(
            caller.centre(), call.message(), step, "delivery.act", caller.subject(), done),
        List.of(key));
  }
}
