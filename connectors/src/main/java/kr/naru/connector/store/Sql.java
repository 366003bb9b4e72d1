package kr.naru.connector.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import org.springframework.jdbc.core.namedparam.ParsedSql;

/** One SQL statement with {@code :named} parameters, kept in a file under {@code sql/}. */
public final class Sql {
  private final ParsedSql parsed;
  private final String positional;

  private Sql(String text) {
    this.parsed = NamedParameterUtils.parseSqlStatement(text);
    this.positional =
        NamedParameterUtils.substituteNamedParameters(parsed, new MapSqlParameterSource());
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
    return NamedParameterUtils.buildValueArray(parsed, new MapSqlParameterSource(parameters), null);
  }
}
