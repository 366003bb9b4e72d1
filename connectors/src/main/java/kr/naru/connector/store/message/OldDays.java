package kr.naru.connector.store.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.naru.connector.store.RoundTrip;
import kr.naru.connector.store.Sql;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowMapper;

/**
 * Takes old days away on one connection, outside any transaction: detaching waits for those who
 * read, not they for it.
 *
 * <p>Whatever step it is stopped after, the next turn goes on from there.
 */
final class OldDays {
  private static final Sql MINE = Sql.file("retention/mine.sql");
  private static final Sql RELEASE = Sql.file("retention/release.sql");
  private static final Sql OLD_DAYS = Sql.file("retention/old-days.sql");
  private static final Sql OUTCOME = Sql.file("retention/outcome.sql");
  private static final Logger LOG = LoggerFactory.getLogger(OldDays.class);

  private final JdbcOperations jdbc;
  private final Kept kept;

  OldDays(JdbcOperations connection, Kept kept) {
    this.jdbc = connection;
    this.kept = kept;
  }

  /**
   * A day that is old.
   *
   * @param detach how it is taken out of its place; null: it is out already
   */
  private record OldDay(String parent, String name, @Nullable String detach, boolean needed) {
    static OldDay of(ResultSet row, int number) throws SQLException {
      return new OldDay(
          row.getString("parent"),
          row.getString("name"),
          row.getString("detach"),
          row.getBoolean("needed"));
    }
  }

  /** What another instance is at, it finishes. */
  void takeAway() {
    if (ask(MINE, Map.of(), (row, n) -> row.getBoolean(1)).getFirst()) {
      try {
        takeAway(ask(OLD_DAYS, kept.names(), OldDay::of));
      } finally {
        ask(RELEASE, Map.of(), (row, n) -> row.getBoolean(1));
      }
    }
  }

  /** A day that is half way out lets no other of its table go. */
  private void takeAway(List<OldDay> days) {
    var stuck = new HashSet<String>();
    for (var day : days) {
      if (day.needed()) {
        LOG.info("{} is old and stays: a delivery of it is not done", day.name());
      } else if (!stuck.contains(day.parent()) && !isTakenAway(day)) {
        stuck.add(day.parent());
      }
    }
  }

  /** False when it is read for longer than the hub waits for a lock: its turn comes again. */
  private boolean isTakenAway(OldDay day) {
    try {
      Optional.ofNullable(day.detach()).ifPresent(jdbc::execute);
      for (var statement : ask(OUTCOME, Map.of("name", day.name()), (row, n) -> row.getString(1))) {
        jdbc.execute(statement);
        LOG.info("{} is old: {}", day.name(), statement);
      }
      return true;
    } catch (PessimisticLockingFailureException e) {
      LOG.info("{} is in use and stays for now: {}", day.name(), e.getMessage());
      return false;
    }
  }

  private <T> List<T> ask(Sql sql, Map<String, ?> names, RowMapper<T> mapper) {
    var trip = new RoundTrip();
    var slot = trip.ask(sql, names, mapper);
    trip.make(jdbc);
    return slot.rows();
  }
}
