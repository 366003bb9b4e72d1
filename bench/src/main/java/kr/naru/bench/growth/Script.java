package kr.naru.bench.growth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Statements that lie beside this class, with places for values: {@code :name}. */
final class Script {
  private static final Pattern NAME = Pattern.compile("(?<!:):([a-z]+)\\b");

  private final String text;

  Script(String text) {
    this.text = text;
  }

  static Script beside(String file) {
    try (var in = Objects.requireNonNull(Script.class.getResourceAsStream(file), file)) {
      return new Script(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read " + file + " of this build.", e);
    }
  }

  /**
   * The text with its values in their places.
   *
   * @param values numbers, and texts without quotes; a name that has none is left as it is
   */
  String with(Map<String, ?> values) {
    return NAME.matcher(text)
        .replaceAll(
            name ->
                Matcher.quoteReplacement(
                    values.containsKey(name.group(1))
                        ? literal(Objects.requireNonNull(values.get(name.group(1))))
                        : name.group()));
  }

  /** The text for a prepared statement. */
  String positional() {
    return NAME.matcher(text).replaceAll("?");
  }

  /** The names in the order of their places. */
  List<String> names() {
    return NAME.matcher(text).results().map(name -> name.group(1)).toList();
  }

  private static String literal(Object value) {
    return value instanceof Number ? value.toString() : "'" + value + "'";
  }
}
