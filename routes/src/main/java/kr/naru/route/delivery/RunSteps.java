package kr.naru.route.delivery;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kr.naru.connector.store.delivery.RunBooks;
import kr.naru.connector.store.delivery.RunBooks.Opened;
import kr.naru.connector.store.message.Journal;
import kr.naru.connector.store.message.RequestKey;
import kr.naru.connector.store.order.FloorBooks;
import kr.naru.connector.store.order.FloorBooks.Moves;
import kr.naru.domain.delivery.Run;
import kr.naru.domain.delivery.RunRule;
import kr.naru.domain.delivery.RunState;
import kr.naru.domain.order.FloorOutcome.Moved;
import kr.naru.domain.order.FloorRule;
import kr.naru.domain.order.SheetMove;
import kr.naru.domain.shared.Fact;
import org.springframework.stereotype.Component;

/** Takes the next step of a run within one transaction; nothing is due twice. */
@Component
class RunSteps {
  /** Sheets cancelled in one transaction; the rest is due again at once. */
  private static final int AT_ONCE = 50;

  private static final RunRule RULE = new RunRule();
  private static final FloorRule FLOOR = new FloorRule();

  private final RunBooks runs;
  private final FloorBooks sheets;
  private final Journal journal;
  private final Clock clock;

  RunSteps(RunBooks runs, FloorBooks sheets, Journal journal, Clock clock) {
    this.runs = runs;
    this.sheets = sheets;
    this.journal = journal;
    this.clock = clock;
  }

  RunTold step(RunTurn turn) {
    return runs.open(turn.run(), clock.instant())
        .flatMap(
            opened -> RULE.next(opened.run(), opened.now()).map(step -> take(turn, opened, step)))
        .orElse(new RunTold(List.of()));
  }

  private RunTold take(RunTurn turn, Opened opened, RunRule.Step step) {
    var run = opened.run();
    return switch (step) {
      case CUT_OFF -> turn(turn, opened, RunState.CUT_OFF);
      case RELEASE -> turn(turn, opened, RunState.RELEASED);
      case AWAIT_FLOOR -> turn(turn, opened, RunState.AWAITING_FLOOR);
      case CLOSE -> turn(turn, opened, RunState.CLOSED);
      case CANCEL_UNDELIVERED -> cancelUndelivered(turn, run);
    };
  }

  private RunTold turn(RunTurn turn, Opened opened, RunState next) {
    var run = opened.run();
    runs.turn(turn.run(), next);
    if (run.sheets() == 0) {
      return new RunTold(List.of());
    }
    var progressed = run.progressed(next, Optional.empty(), opened.now());
    journal(turn, next.name(), progressed, List.of());
    return new RunTold(List.of(progressed));
  }

  private RunTold cancelUndelivered(RunTurn turn, Run run) {
    var numbers = runs.undelivered(turn.run(), AT_ONCE);
    var once =
        new RequestKey(
            run.centre(), "naru", "undelivered", UUID.randomUUID().toString(), new byte[0]);
    var opened = sheets.open(new FloorBooks.Step(once, numbers, "", clock.instant()));
    var moves =
        opened.sheets().stream()
            .map(sheet -> FLOOR.undelivered(sheet, opened.now()))
            .filter(Moved.class::isInstance)
            .map(outcome -> ((Moved) outcome).move())
            .toList();
    sheets.write(new Moves(moves, 0, opened.now()));
    journal(turn, "undelivered", Map.of("sheets", moves.size()), numbers);
    return new RunTold(moves.stream().map(SheetMove::facts).<Fact>flatMap(List::stream).toList());
  }

  private void journal(RunTurn turn, String step, Object detail, List<String> sheets) {
    var run = turn.run();
    journal.write(
        new Journal.Step(run.centre(), turn.message(), step, "delivery.step", "naru", detail),
        Stream.concat(Stream.of("run:" + run.route() + ":" + run.day()), sheets.stream()).toList());
  }
}
