package kr.naru.connector.store;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;

/** What PostgreSQL's own codes mean: some of them only say that now is not the moment. */
public final class PostgresErrors implements SQLExceptionTranslator {
  private static final String LOCK_NOT_AVAILABLE = "55P03";
  private static final String QUERY_CANCELED = "57014";
  private static final String DEADLOCK = "40P01";
  private static final String SERIALIZATION_FAILURE = "40001";

  /** Worth another try at once; the others have gone on. */
  private static final Set<String> LOST = Set.of(DEADLOCK, SERIALIZATION_FAILURE);

  /** Waited long enough already. */
  private static final Set<String> NOT_NOW = Set.of(LOCK_NOT_AVAILABLE, QUERY_CANCELED);

  private final SQLExceptionTranslator standard = new SQLStateSQLExceptionTranslator();

  @Override
  public @Nullable DataAccessException translate(
      String task, @Nullable String sql, SQLException e) {
    var state = e.getSQLState();
    if (state != null && LOST.contains(state)) {
      return new CannotAcquireLockException(task + " lost against another", e);
    }
    return state != null && NOT_NOW.contains(state)
        ? new PessimisticLockingFailureException(task + " waited too long", e)
        : standard.translate(task, sql, e);
  }
}
