package kr.naru.route.order;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.naru.connector.store.message.Answer;
import kr.naru.connector.store.message.Inbox;
import kr.naru.connector.store.message.Journal;
import kr.naru.connector.store.order.FloorBooks;
import kr.naru.connector.store.order.FloorBooks.Moves;
import kr.naru.connector.store.order.FloorBooks.Opened;
import kr.naru.connector.store.order.FloorBooks.Step;
import kr.naru.domain.order.FloorOutcome.Moved;
import kr.naru.domain.order.FloorRule;
import kr.naru.domain.order.SheetMove;
import kr.naru.mapping.aos.v1.CancelAnswer;
import kr.naru.mapping.wire.Wire;
import org.springframework.stereotype.Component;

/** Decides on a cancellation within one transaction. */
@Component
class CancelOrder {
  private static final int OK = 200;
  private static final FloorRule RULE = new FloorRule();

  private final FloorBooks books;
  private final Inbox inbox;
  private final Journal journal;
  private final Clock clock;

  CancelOrder(FloorBooks books, Inbox inbox, Journal journal, Clock clock) {
    this.books = books;
    this.inbox = inbox;
    this.journal = journal;
    this.clock = clock;
  }

  CancelDecision decide(CancelRequest request) {
    var opened = books.open(new Step(request.key(), request.sheets(), "", clock.instant()));
    return opened
        .answered()
        .map(answer -> new CancelDecision(List.of(), answer))
        .orElseGet(() -> decide(request, opened));
  }

  private CancelDecision decide(CancelRequest request, Opened opened) {
    var moves = new ArrayList<SheetMove>();
    var sheets = new ArrayList<CancelAnswer.Sheet>();
    for (var sheet : opened.sheets()) {
      var outcome = RULE.cancelAsked(sheet, opened.floor(), opened.now());
      sheets.add(CancelAnswer.Sheet.of(sheet, outcome));
      if (outcome instanceof Moved moved) {
        moves.add(moved.move());
      }
    }
    books.write(new Moves(List.copyOf(moves), 0, opened.now()));
    var answer =
        new Answer(OK, Wire.write(new CancelAnswer(request.order().value(), List.copyOf(sheets))));
    inbox.keep(request.key(), answer);
    journal(request, sheets);
    return new CancelDecision(List.copyOf(moves), answer);
  }

  private void journal(CancelRequest request, List<CancelAnswer.Sheet> sheets) {
    journal.write(
        new Journal.Step(
            request.key().centre(),
            request.message(),
            "cancel",
            "order.cancel",
            request.actor(),
            Map.of("order", request.order(), "sheets", sheets)),
        Stream.concat(Stream.of(request.order().value()), request.sheets().stream()).toList());
  }
}
