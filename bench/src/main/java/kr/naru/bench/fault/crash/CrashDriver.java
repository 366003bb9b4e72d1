package kr.naru.bench.fault.crash;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's driver, with a point before and after the commit of each kind of transaction. */
public final class CrashDriver implements Driver {
  private static final String COMMIT = ";\ncommit";

  private final Driver postgres = new org.postgresql.Driver();

  @Override
  public @Nullable Connection connect(String url, Properties info) throws SQLException {
    var connection = postgres.connect(url, info);
    return connection == null ? null : wrap(connection);
  }

  @Override
  public boolean acceptsURL(String url) throws SQLException {
    return postgres.acceptsURL(url);
  }

  @Override
  public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) throws SQLException {
    return postgres.getPropertyInfo(url, info);
  }

  @Override
  public int getMajorVersion() {
    return postgres.getMajorVersion();
  }

  @Override
  public int getMinorVersion() {
    return postgres.getMinorVersion();
  }

  @Override
  public boolean jdbcCompliant() {
    return postgres.jdbcCompliant();
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getGlobal();
  }

  private static Connection wrap(Connection connection) {
    return proxy(Connection.class, new Watched(connection));
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    var loader = CrashDriver.class.getClassLoader();
    return type.cast(Proxy.newProxyInstance(loader, new Class<?>[] {type}, handler));
  }

  /** The real method, with its own exceptions. */
  private static @Nullable Object call(
      Object target, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getTargetException();
    }
  }

  /** A connection: notes what its transaction writes. */
  private static final class Watched implements InvocationHandler {
    private final Connection connection;
    private TransactionKind kind = TransactionKind.NONE;

    private Watched(Connection connection) {
      this.connection = connection;
    }

    @Override
    public @Nullable Object invoke(
        Object self, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
      return switch (method.getName()) {
        case "commit" -> commit(() -> call(connection, method, arguments));
        case "rollback" -> {
          kind = TransactionKind.NONE;
          yield call(connection, method, arguments);
        }
        case "prepareStatement" -> prepared(PreparedStatement.class, method, arguments);
        case "prepareCall" -> prepared(CallableStatement.class, method, arguments);
        case "createStatement" ->
            statement(Statement.class, call(connection, method, arguments), "");
        default -> call(connection, method, arguments);
      };
    }

    /** A transaction ends by itself, or with the trip of its last statements. */
    private @Nullable Object commit(Call real) throws Throwable {
      var committed = kind;
      kind = TransactionKind.NONE;
      if (committed.passBefore()) {
        connection.rollback();
        return false;
      }
      var result = real.make();
      committed.passAfter();
      return result;
    }

    private <S extends Statement> S prepared(
        Class<S> type, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
      var sql = text(arguments);
      if (arguments != null && arguments.length > 0) {
        arguments[0] = Rewriting.of(sql);
      }
      return statement(type, call(connection, method, arguments), sql);
    }

    private <S extends Statement> S statement(Class<S> type, @Nullable Object real, String sql) {
      var handler =
          new StatementWatch(this, (Statement) java.util.Objects.requireNonNull(real), sql);
      return proxy(type, handler);
    }
  }

  private interface Call {
    @Nullable Object make() throws Throwable;
  }

  private static String text(@Nullable Object @Nullable [] arguments) {
    return arguments == null || arguments.length == 0 ? "" : String.valueOf(arguments[0]);
  }

  /** A statement: a transaction of its own when its connection commits by itself. */
  private static final class StatementWatch implements InvocationHandler {
    private final Watched owner;
    private final Statement real;
    private final String sql;
    private String lane = "";

    private StatementWatch(Watched owner, Statement real, String sql) {
      this.owner = owner;
      this.real = real;
      this.sql = sql;
    }

    @Override
    public @Nullable Object invoke(
        Object self, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
      if (method.getName().startsWith("set") && arguments != null && arguments.length > 1) {
        lane = TransactionKind.laneOr(arguments[1], lane);
      }
      return method.getName().startsWith("execute")
          ? execute(method, arguments)
          : call(real, method, arguments);
    }

    private @Nullable Object execute(Method method, @Nullable Object @Nullable [] arguments)
        throws Throwable {
      var own = TransactionKind.of(sql.isEmpty() ? text(arguments) : sql, lane);
      if (!owner.connection.getAutoCommit()) {
        owner.kind = owner.kind.or(own);
        return sql.endsWith(COMMIT)
            ? owner.commit(() -> call(real, method, arguments))
            : call(real, method, arguments);
      }
      own.passBefore();
      var result = call(real, method, arguments);
      own.passAfter();
      return result;
    }
  }
}
