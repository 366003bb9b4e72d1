package kr.naru.connector.store.hub;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.naru.connector.store.Columns;
import kr.naru.connector.store.RoundTrip;
import kr.naru.connector.store.Sql;
import kr.naru.domain.shared.CentreId;
import kr.naru.domain.shared.HubDayCounted;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * The one writer of record numbers: dense within centre and stream, given when a record is first
 * sent and kept for ever, so that the HUB sees what it misses; and of the days that were told.
 */
public final class HubRecords {
  private static final Sql NUMBER = Sql.file("hub/number.sql");
  private static final Sql DAYS_DUE = Sql.file("hub/days-due.sql");
  private static final Sql DAYS_LOCK = Sql.file("hub/days-lock.sql");
  private static final Sql DAYS_COUNT = Sql.file("hub/days-count.sql");

  private final JdbcOperations jdbc;

  public HubRecords(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A record to number.
   *
   * @param amount its part of the day's sum
   * @param day its own business day, which it counts on unless that was told already
   */
  public record Unnumbered(CentreId centre, String stream, UUID fact, LocalDate day, long amount) {}

  /** A record's number and the business day it is counted in. */
  public record Numbered(long number, LocalDate day) {}

  /** One of the HUB's streams of one centre. */
  public record StreamOf(CentreId centre, String stream) {}

  private record Days(LocalDate first, LocalDate last) {}

  /**
   * Numbers records, each stream in the order given; one that has a number keeps it.
   *
   * @param at system time
   * @return in the order given
   */
  public List<Numbered> number(List<Unnumbered> given, Instant at) {
    var trip = new RoundTrip();
    var numbered =
        trip.ask(
            NUMBER,
            Map.of(
                "centre", Columns.texts(given, record -> record.centre().value()),
                "stream", Columns.texts(given, Unnumbered::stream),
                "fact", given.stream().map(Unnumbered::fact).toArray(UUID[]::new),
                "day", Columns.texts(given, record -> record.day().toString()),
                "amount", Columns.longs(given, Unnumbered::amount),
                "at", Columns.instant(at)),
            (row, n) ->
                Map.entry(
                    row.getObject("fact", UUID.class),
                    new Numbered(row.getLong("number"), row.getObject("day", LocalDate.class))));
    trip.make(jdbc);
    var byFact =
        numbered.rows().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return given.stream().map(record -> Objects.requireNonNull(byFact.get(record.fact()))).toList();
  }

  /**
   * Streams that have a day to tell.
   *
   * @param at system time
   */
  public List<StreamOf> due(Instant at) {
    var trip = new RoundTrip();
    var due =
        trip.ask(
            DAYS_DUE,
            Map.of("at", Columns.instant(at)),
            (row, n) ->
                new StreamOf(new CentreId(row.getString("centre")), row.getString("stream")));
    trip.make(jdbc);
    return due.rows();
  }

  /**
   * Closes the days of a stream that have ended, in order, within the current transaction; none
   * when another instance does.
   *
   * <p>Two trips: the counts must see what was numbered until the lock was had.
   */
  public List<HubDayCounted> close(StreamOf stream, Instant at) {
    var trip = new RoundTrip();
    var ended =
        trip.ask(
            DAYS_LOCK,
            Map.of(
                "centre", stream.centre().value(),
                "stream", stream.stream(),
                "at", Columns.instant(at)),
            (row, n) ->
                new Days(
                    row.getObject("first", LocalDate.class),
                    row.getObject("last", LocalDate.class)));
    trip.make(jdbc);
    return ended.first().map(days -> count(stream, days)).orElse(List.of());
  }

  private List<HubDayCounted> count(StreamOf stream, Days days) {
    var trip = new RoundTrip();
    var counted =
        trip.ask(
            DAYS_COUNT,
            Map.of(
                "centre", stream.centre().value(),
                "stream", stream.stream(),
                "first", days.first().toString(),
                "last", days.last().toString()),
            (row, n) -> counted(stream, row));
    trip.make(jdbc);
    return counted.rows();
  }

  private static HubDayCounted counted(StreamOf stream, ResultSet row) throws SQLException {
    return new HubDayCounted(
        stream.centre(),
        stream.stream(),
        row.getObject("day", LocalDate.class),
        row.getLong("first"),
        row.getLong("last"),
        row.getLong("count"),
        row.getLong("sum"));
  }
}
