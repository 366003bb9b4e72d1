package kr.naru.connector.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Everything one transaction writes, sent in one round trip with its commit.
 *
 * <p>Use cases, lanes and the inbox add to it along the route; nothing waits for the database in
 * between while locks are held.
 */
public final class UnitOfWork {
  /** Sent here, the transaction ends without another trip: the driver sees that it is over. */
  private static final Sql COMMIT = Sql.file("message/commit.sql");

  private final JdbcOperations jdbc;

  public UnitOfWork(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /** Something gathered along the route and written at its end. */
  public interface Part {
    void writeTo(UnitOfWork work);
  }

  public void write(Sql sql, Map<String, ? extends @Nullable Object> parameters) {
    current().trip.write(sql, parameters);
  }

  /** The same, just before the commit: what locks rows that many want. */
  public void writeLast(Sql sql, Map<String, ? extends @Nullable Object> parameters) {
    current().last.add(trip -> trip.write(sql, parameters));
  }

  /** The part its owner began in this transaction, or a new one. */
  @SuppressWarnings("unchecked")
  public <P extends Part> P part(Object owner, Supplier<P> begin) {
    return (P) current().parts.computeIfAbsent(owner, name -> begin.get());
  }

  /** Runs once the transaction is committed; nothing is left to fail by then. */
  public void afterCommit(Runnable then) {
    current().then.add(then);
  }

  private static final class Work {
    private final RoundTrip trip = new RoundTrip();
    private final Map<Object, Part> parts = new LinkedHashMap<>();
    private final List<Consumer<RoundTrip>> last = new ArrayList<>();
    private final List<Runnable> then = new ArrayList<>();
  }

  private Work current() {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      throw new IllegalStateException(
          "Books are written inside a transaction only; is the route transacted()?");
    }
    var open = (Work) TransactionSynchronizationManager.getResource(this);
    return open == null ? begin() : open;
  }

  private Work begin() {
    var work = new Work();
    TransactionSynchronizationManager.bindResource(this, work);
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void beforeCommit(boolean readOnly) {
            work.parts.values().forEach(part -> part.writeTo(UnitOfWork.this));
            work.last.forEach(write -> write.accept(work.trip));
            work.trip.write(COMMIT, Map.of());
            work.trip.make(jdbc);
          }

          @Override
          public void afterCommit() {
            work.then.forEach(Runnable::run);
          }

          @Override
          public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResource(UnitOfWork.this);
          }
        });
    return work;
  }
}
