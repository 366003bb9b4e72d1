package kr.naru.connector.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.AbstractSqlParameterSource;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;

/** One SQL statement with {@code :named} parameters, kept in a file under {@code sql/}. */
public final class Sql {
  private final String positional;

  /** Of the parameters, in the order of their places. */
  private final List<String> names;

  private Sql(String text) {
    var parsed = NamedParameterUtils.parseSqlStatement(text);
    this.positional =
        NamedParameterUtils.substituteNamedParameters(parsed, new MapSqlParameterSource());
    var places = NamedParameterUtils.buildValueArray(parsed, new Places(), null);
    this.names = Arrays.stream(places).map(String::valueOf).toList();
  }

  /** Every parameter's value is its name. */
  private static final class Places extends AbstractSqlParameterSource {
    @Override
    public boolean hasValue(String name) {
      return true;
    }

    @Override
    public Object getValue(String name) {
      return name;
    }
  }

  public static Sql file(String path) {
    try (var in = Sql.class.getResourceAsStream("/sql/" + path)) {
      if (in == null) {
        throw new IllegalArgumentException("No SQL file sql/" + path);
      }
      return new Sql(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String positional() {
    return positional;
  }

  @Nullable Object[] values(Map<String, ? extends @Nullable Object> parameters) {
    var values = new @Nullable Object[names.size()];
    for (var i = 0; i < values.length; i++) {
      values[i] = value(names.get(i), parameters);
    }
    return values;
  }

  private static @Nullable Object value(
      String name, Map<String, ? extends @Nullable Object> parameters) {
    var value = parameters.get(name);
    if (value == null && !parameters.containsKey(name)) {
      throw new IllegalArgumentException("No value was given for :" + name);
    }
    return value;
  }
}
