package kr.naru.route.reconcile;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kr.naru.connector.store.message.Journal;
import kr.naru.connector.store.reconcile.DayFacts;
import kr.naru.connector.store.reconcile.StatementBooks;
import kr.naru.connector.store.reconcile.StatementBooks.Book;
import kr.naru.connector.store.reconcile.StatementBooks.Taken;
import kr.naru.domain.reconcile.Comparison;
import kr.naru.domain.reconcile.StatementRule;
import kr.naru.mapping.wire.ReconciliationResult;
import org.springframework.stereotype.Component;

/** Puts two books side by side and keeps what comes of it; corrects nothing. */
@Component
class Comparing {
  private static final StatementRule RULE = new StatementRule();
  private static final String OWN = "NARU";

  /** What is decided while the own books are read may be seen by half. */
  private static final Duration GRACE = Duration.ofSeconds(2);

  private final StatementBooks books;
  private final DayFacts facts;
  private final ToldReading reading;
  private final Journal journal;
  private final Clock clock;

  Comparing(
      StatementBooks books, DayFacts facts, ToldReading reading, Journal journal, Clock clock) {
    this.books = books;
    this.facts = facts;
    this.reading = reading;
    this.journal = journal;
    this.clock = clock;
  }

  /** The statement is whole. */
  void compare(StatementRequest request, Taken taken) {
    var book = request.book();
    var told =
        reading.told(
            book.partner(),
            facts.facts(book.centre(), book.day(), book.partner(), taken.askedAt()));
    keep(book, request.message(), RULE.compare(told, books.statement(book, taken.round())));
  }

  /** The hub's own books: lines, holds, ledger, stock and shipments against its facts. */
  void compareOwn(AskRequest request) {
    var book = new Book(request.centre(), request.day(), OWN);
    var asOf = clock.instant().minus(GRACE);
    var own = facts.own(book.centre(), book.day());
    var promised = facts.promised(book.centre(), book.day());
    var told = reading.own(facts.facts(book.centre(), book.day(), "", asOf));
    keep(
        book,
        request.message(),
        RULE.compare(
            Stream.concat(told.stream(), ToldReading.promised(promised).stream()).toList(),
            Stream.concat(own.stream(), ToldReading.rows(promised).stream()).toList()));
  }

  private void keep(Book book, UUID message, Comparison comparison) {
    var result = ReconciliationResult.of(book.partner(), comparison);
    books.result(book, comparison.equal(), result);
    journal.write(
        new Journal.Step(
            book.centre(),
            message,
            "reconciled",
            "reconcile.said",
            book.partner(),
            Map.of("day", book.day(), "found", result.found(), "underWay", result.underWay())),
        List.of("day:" + book.day()));
  }
}
