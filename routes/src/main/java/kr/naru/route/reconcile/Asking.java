package kr.naru.route.reconcile;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import kr.naru.connector.http.Call;
import kr.naru.connector.http.NotFound;
import kr.naru.connector.store.message.Journal;
import kr.naru.connector.store.reconcile.StatementBooks;
import kr.naru.domain.reconcile.StatementAsked;
import kr.naru.mapping.wire.Days;
import kr.naru.mapping.wire.Fields;
import kr.naru.mapping.wire.Wire;
import org.springframework.stereotype.Component;

/** Asks every partner what he has booked for a day, and compares the hub's own books at once. */
@Component
class Asking {
  private final StatementBooks books;
  private final Comparing comparing;
  private final Journal journal;
  private final Clock clock;

  Asking(StatementBooks books, Comparing comparing, Journal journal, Clock clock) {
    this.books = books;
    this.comparing = comparing;
    this.journal = journal;
    this.clock = clock;
  }

  AskRequest read(Call call) {
    var fields = new Fields(Wire.read(call.body()), "");
    var reason = fields.text("reason", 200);
    fields.nothingElse();
    var caller = call.caller();
    var day = call.required("day", Days::day);
    if (books.isForgotten(caller.centre(), day)) {
      throw new NotFound("facts any more of day", day.toString());
    }
    return new AskRequest(caller.centre(), day, call.message(), caller.subject(), reason);
  }

  Asked ask(AskRequest request) {
    var question =
        books
            .ask(request.centre(), request.day(), clock.instant())
            .orElseThrow(() -> new NotFound("centre", request.centre().value()));
    journal.write(
        new Journal.Step(
            request.centre(),
            request.message(),
            "asked",
            "reconcile.ask",
            request.who(),
            Map.of("day", request.day(), "round", question.round(), "reason", request.reason())),
        List.of("day:" + request.day()));
    comparing.compareOwn(request);
    return new Asked(
        new StatementAsked(request.centre(), request.day(), question.round(), question.at()),
        request.reason());
  }
}
