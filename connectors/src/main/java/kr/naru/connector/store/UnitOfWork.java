package kr.naru.connector.store;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Everything one transaction writes, sent in one round trip just before its commit.
 *
 * <p>Use cases, lanes and the inbox add to it along the route; nothing waits for the database in
 * between while locks are held.
 */
public final class UnitOfWork {
  private final JdbcOperations jdbc;

  public UnitOfWork(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  public void write(Sql sql, Map<String, ? extends @Nullable Object> parameters) {
    current().write(sql, parameters);
  }

  private RoundTrip current() {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      throw new IllegalStateException(
          "Books are written inside a transaction only; is the route transacted()?");
    }
    var open = (RoundTrip) TransactionSynchronizationManager.getResource(this);
    return open == null ? begin() : open;
  }

  private RoundTrip begin() {
    var trip = new RoundTrip();
    TransactionSynchronizationManager.bindResource(this, trip);
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void beforeCommit(boolean readOnly) {
            trip.make(jdbc);
          }

          @Override
          public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResource(UnitOfWork.this);
          }
        });
    return trip;
  }
}
