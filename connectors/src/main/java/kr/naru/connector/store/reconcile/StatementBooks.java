package kr.naru.connector.store.reconcile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.naru.connector.store.Columns;
import kr.naru.connector.store.RoundTrip;
import kr.naru.connector.store.Sql;
import kr.naru.connector.store.StoreJson;
import kr.naru.domain.reconcile.Booked;
import kr.naru.domain.shared.CentreId;
import org.springframework.jdbc.core.JdbcOperations;

/** The one writer of questions, statements and results; statements are kept 35 days. */
public final class StatementBooks {
  private static final Sql FORGOTTEN = Sql.file("reconcile/forgotten.sql");
  private static final Sql NOW = Sql.file("reconcile/now.sql");
  private static final Sql PURGE = Sql.file("reconcile/purge.sql");
  private static final Sql ASK = Sql.file("reconcile/ask.sql");
  private static final Sql LOCK = Sql.file("reconcile/lock.sql");
  private static final Sql PART = Sql.file("reconcile/part.sql");
  private static final Sql PROGRESS = Sql.file("reconcile/progress.sql");
  private static final Sql ENTRIES = Sql.file("reconcile/entries.sql");
  private static final Sql RESULT = Sql.file("reconcile/result.sql");

  private final JdbcOperations jdbc;

  public StatementBooks(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /** A book of a delivery day: {@code AOS}, {@code ERP}, {@code HUB}, {@code NARU}, {@code WMS}. */
  public record Book(CentreId centre, LocalDate day, String partner) {}

  /**
   * A new question.
   *
   * @param at business time
   */
  public record Question(int round, Instant at) {}

  /** Whether what was told of a day is no longer kept: then nothing can be said about its books. */
  public boolean isForgotten(CentreId centre, LocalDate day) {
    var trip = new RoundTrip();
    var forgotten =
        trip.ask(
            FORGOTTEN,
            Map.of("centre", centre.value(), "day", day.toString()),
            (row, n) -> row.getBoolean(1));
    trip.make(jdbc);
    return forgotten.first().orElse(false);
  }

  /**
   * Asks all books of a day anew; empty when there is no such centre.
   *
   * @param at system time
   */
  public Optional<Question> ask(CentreId centre, LocalDate day, Instant at) {
    var names = Map.of("centre", centre.value(), "day", day.toString(), "at", Columns.instant(at));
    var trip = new RoundTrip();
    var now = trip.ask(NOW, names, (row, n) -> row.getTimestamp("now").toInstant());
    trip.make(jdbc);
    return now.first().map(business -> new Question(round(names), business));
  }

  private int round(Map<String, ?> names) {
    var trip = new RoundTrip();
    trip.write(PURGE, Map.of());
    var round = trip.ask(ASK, names, (row, n) -> row.getInt("round"));
    trip.make(jdbc);
    return round.first().orElseThrow();
  }

  /** A part of a statement. */
  public record Part(int round, int part, int parts, List<Booked> entries) {}

  /**
   * What became of a part.
   *
   * @param round the question it could have answered; 0 when nothing was asked
   * @param askedAt of that question, by the database's clock
   * @param complete whether it was the last one that was missing
   */
  public record Taken(int round, Instant askedAt, boolean complete) {}

  /** Keeps a part; one that is there already, or of another round, changes nothing. */
  public Taken take(Book book, Part part) {
    var names = names(book);
    names.put("round", part.round());
    names.put("part", part.part());
    names.put("parts", part.parts());
    names.put("entries", StoreJson.text(part.entries()));
    var trip = new RoundTrip();
    var asked =
        trip.ask(
            LOCK,
            names,
            (row, n) ->
                new Taken(row.getInt("round"), row.getTimestamp("asked_at").toInstant(), false));
    trip.write(PART, names);
    var complete = trip.ask(PROGRESS, names, (row, n) -> row.getBoolean("complete"));
    trip.make(jdbc);
    var of = asked.first().orElse(new Taken(0, Instant.EPOCH, false));
    return new Taken(of.round(), of.askedAt(), complete.first().orElse(false));
  }

  /** All a partner has said in this round. */
  public List<Booked> statement(Book book, int round) {
    var names = names(book);
    names.put("round", round);
    var trip = new RoundTrip();
    var parts =
        trip.ask(
            ENTRIES, names, (row, n) -> StoreJson.list(row.getString("entries"), Booked.class));
    trip.make(jdbc);
    return parts.rows().stream().flatMap(List::stream).toList();
  }

  /** What came of comparing. */
  public void result(Book book, boolean equal, Object result) {
    var names = names(book);
    names.put("state", equal ? "EQUAL" : "DIFFERS");
    names.put("result", StoreJson.text(result));
    var trip = new RoundTrip();
    trip.write(RESULT, names);
    trip.make(jdbc);
  }

  private static Map<String, Object> names(Book book) {
    var names = new HashMap<String, Object>();
    names.put("centre", book.centre().value());
    names.put("day", book.day().toString());
    names.put("partner", book.partner());
    return names;
  }
}
