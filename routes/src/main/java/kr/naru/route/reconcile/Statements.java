package kr.naru.route.reconcile;

import java.util.List;
import java.util.Map;
import kr.naru.connector.http.NotFound;
import kr.naru.connector.jms.NotBooked;
import kr.naru.connector.store.message.Answer;
import kr.naru.connector.store.message.Journal;
import kr.naru.connector.store.reconcile.StatementBooks;
import kr.naru.connector.store.reconcile.StatementBooks.Part;
import kr.naru.connector.store.reconcile.StatementBooks.Taken;
import kr.naru.mapping.wire.StatementMessage;
import kr.naru.mapping.wire.Wire;
import org.springframework.stereotype.Component;

/**
 * Takes statements part by part; the last one brings about the comparison. A part that comes again,
 * or answers an older question, changes nothing.
 */
@Component
class Statements {
  private final StatementBooks books;
  private final Comparing comparing;
  private final Journal journal;

  Statements(StatementBooks books, Comparing comparing, Journal journal) {
    this.books = books;
    this.comparing = comparing;
    this.journal = journal;
  }

  Answer take(StatementRequest request) {
    var statement = request.statement();
    var part =
        new Part(statement.round(), statement.part(), statement.parts(), statement.entries());
    var taken = books.take(request.book(), part);
    if (taken.round() < statement.round()) {
      throw unasked(request);
    }
    journal(request);
    if (taken.complete()) {
      comparing.compare(request, taken);
    }
    return new Answer(200, Wire.write(answer(statement, taken)));
  }

  private static Map<String, Object> answer(StatementMessage statement, Taken taken) {
    return Map.of(
        "day", statement.day().toString(),
        "round", statement.round(),
        "part", statement.part(),
        "complete", taken.complete());
  }

  private static RuntimeException unasked(StatementRequest request) {
    var book = request.book();
    return request.by().isPresent()
        ? new NotBooked(
            "%s was not asked for %s, round %d"
                .formatted(book.partner(), book.day(), request.statement().round()),
            List.of("day:" + book.day()))
        : new NotFound("question of that round for the day", book.day().toString());
  }

  private void journal(StatementRequest request) {
    var statement = request.statement();
    journal.write(
        new Journal.Step(
            request.book().centre(),
            request.message(),
            "stated",
            "reconcile.said",
            request.who(),
            Map.of(
                "day", statement.day(),
                "round", statement.round(),
                "part", statement.part(),
                "parts", statement.parts(),
                "entries", statement.entries().size())),
        List.of("day:" + statement.day()));
  }
}
