package kr.naru.connector.http;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import kr.naru.connector.store.Columns;
import kr.naru.connector.store.RoundTrip;
import kr.naru.connector.store.Sql;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Who called, when, from where, about whose data, what for, and how it ended.
 *
 * <p>Source: 개인정보의 안전성 확보조치 기준 (access log items). Written every 200 ms in one statement; a kill
 * may lose what came since, the journal keeps every decision.
 */
public final class AccessLog implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(AccessLog.class);
  private static final Sql WRITE = Sql.file("message/access-log.sql");
  private static final int WAITING = 20_000;
  private static final long PERIOD_MILLIS = 200;

  private final ArrayBlockingQueue<Entry> entries = new ArrayBlockingQueue<>(WAITING);
  private final JdbcOperations jdbc;
  private final ScheduledExecutorService writer =
      Executors.newSingleThreadScheduledExecutor(
          task -> Thread.ofPlatform().name("access-log").daemon().unstarted(task));

  public AccessLog(JdbcOperations jdbc) {
    this.jdbc = jdbc;
    writer.scheduleWithFixedDelay(this::write, PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
  }

  /**
   * One access.
   *
   * @param who the token's subject; empty for a stranger
   * @param centre whose token it was; empty for a stranger
   * @param whose the store the data belongs to; empty when it is the centre's
   */
  public record Entry(
      Instant at,
      String who,
      String address,
      String centre,
      String whose,
      String operation,
      String path,
      int status,
      UUID message) {}

  /** When the database is away so long that the queue is full, the entry goes to the log file. */
  public void add(Entry entry) {
    if (!entries.offer(entry)) {
      LOG.warn("Access log is full: {}", entry);
    }
  }

  @Override
  public void close() {
    writer.shutdown();
    write();
  }

  private synchronized void write() {
    var batch = new ArrayList<>(entries);
    if (batch.isEmpty()) {
      return;
    }
    try {
      var trip = new RoundTrip();
      trip.write(WRITE, columns(batch));
      trip.make(jdbc);
      batch.forEach(written -> entries.poll());
    } catch (TransientDataAccessException | NonTransientDataAccessResourceException e) {
      LOG.warn("{} access log entries wait for the database", batch.size());
    } catch (DataAccessException e) {
      batch.forEach(refused -> LOG.error("Not in the access log: {}", entries.poll(), e));
    }
  }

  private static Map<String, Object> columns(List<Entry> batch) {
    return Map.of(
        "at", Columns.texts(batch, e -> e.at().toString()),
        "who", Columns.texts(batch, Entry::who),
        "address", Columns.texts(batch, Entry::address),
        "centre", Columns.texts(batch, Entry::centre),
        "path", Columns.texts(batch, Entry::path),
        "whose", Columns.texts(batch, Entry::whose),
        "operation", Columns.texts(batch, Entry::operation),
        "status", Columns.longs(batch, Entry::status),
        "message", batch.stream().map(Entry::message).toArray(UUID[]::new));
  }
}
