package kr.naru.connector.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.jdbc.core.RowMapper;

/**
 * Several statements sent to PostgreSQL at once and answered at once.
 *
 * <p>They run in the order they were added, each seeing what the earlier ones did. The number of
 * round trips of a decision is a promise of the hub (docs/concepts/round-trips.md).
 */
public final class RoundTrip {
  /** So few make up the trips of decisions, again and again; longer ones are of many lengths. */
  private static final int FEW = 8;

  private static final ConcurrentMap<List<Sql>, String> TEXTS = new ConcurrentHashMap<>();

  private final List<Sql> statements = new ArrayList<>();
  private final List<@Nullable Object> values = new ArrayList<>();
  private final List<Slot<?>> slots = new ArrayList<>();

  /** The rows of one statement, once the trip was made. */
  public static final class Slot<T> {
    private final @Nullable RowMapper<T> mapper;
    private List<T> rows = List.of();

    private Slot(@Nullable RowMapper<T> mapper) {
      this.mapper = mapper;
    }

    public List<T> rows() {
      return rows;
    }

    public Optional<T> first() {
      return rows.stream().findFirst();
    }

    private void read(@Nullable ResultSet result) throws SQLException {
      if (result != null && mapper != null) {
        var read = new ArrayList<T>();
        while (result.next()) {
          read.add(mapper.mapRow(result, read.size()));
        }
        rows = List.copyOf(read);
      }
    }
  }

  public <T> Slot<T> ask(
      Sql sql, Map<String, ? extends @Nullable Object> parameters, RowMapper<T> mapper) {
    return add(sql, parameters, new Slot<>(mapper));
  }

  public void write(Sql sql, Map<String, ? extends @Nullable Object> parameters) {
    add(sql, parameters, new Slot<>(null));
  }

  public void make(JdbcOperations jdbc) {
    var text =
        statements.size() <= FEW
            ? TEXTS.computeIfAbsent(List.copyOf(statements), RoundTrip::text)
            : text(statements);
    jdbc.execute(text, (PreparedStatementCallback<@Nullable Void>) this::run);
  }

  private static String text(List<Sql> statements) {
    return statements.stream().map(Sql::positional).collect(Collectors.joining(";\n"));
  }

  private <T> Slot<T> add(
      Sql sql, Map<String, ? extends @Nullable Object> parameters, Slot<T> slot) {
    statements.add(sql);
    values.addAll(Arrays.asList(sql.values(parameters)));
    slots.add(slot);
    return slot;
  }

  private @Nullable Void run(PreparedStatement statement) throws SQLException {
    for (var i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, values.get(i));
    }
    var hasRows = statement.execute();
    for (var slot : slots) {
      slot.read(hasRows ? statement.getResultSet() : null);
      hasRows = statement.getMoreResults();
    }
    return null;
  }
}
