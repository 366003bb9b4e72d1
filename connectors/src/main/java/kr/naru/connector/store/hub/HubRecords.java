package kr.naru.connector.store.hub;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kr.naru.connector.store.RoundTrip;
import kr.naru.connector.store.Sql;
import kr.naru.domain.shared.CentreId;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * The one writer of record numbers: dense within centre and stream, given when a record is first
 * sent and kept for ever, so that the HUB sees what it misses.
 */
public final class HubRecords {
  private static final Sql NUMBER = Sql.file("hub/number.sql");

  private final JdbcOperations jdbc;

  public HubRecords(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A record to number.
   *
   * @param amount its part of the day's sum
   * @param day when its day was told already, it counts for the first day that was not
   */
  public record Unnumbered(CentreId centre, String stream, UUID fact, LocalDate day, long amount) {}

  /** A record's number and the business day it is counted in. */
  public record Numbered(long number, LocalDate day) {}

  /** Numbers a record; one that has a number keeps it. */
  public Numbered number(Unnumbered given) {
    var trip = new RoundTrip();
    var numbered =
        trip.ask(
            NUMBER,
            Map.of(
                "centre", given.centre().value(),
                "stream", given.stream(),
                "fact", given.fact(),
                "day", given.day().toString(),
                "amount", given.amount()),
            (row, n) -> new Numbered(row.getLong("number"), row.getObject("day", LocalDate.class)));
    trip.make(jdbc);
    return numbered.first().orElseThrow();
  }
}
