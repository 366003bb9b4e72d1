package kr.naru.connector.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import kr.naru.mapping.wire.WireError;
import org.jspecify.annotations.Nullable;

/** What stands in the braces of an address, and in its query; headers play no part. */
final class PathParameters {
  private static final int MAX_QUERY = 50;

  /** What stands in a path becomes a key of the books, which keep no longer ones. */
  private static final int MAX_IN_PATH = 200;

  private PathParameters() {}

  static Map<String, String> of(String template, String uri, @Nullable String query) {
    var parameters = new HashMap<String, String>();
    if (query != null) {
      for (var pair : query.split("&", MAX_QUERY)) {
        var parts = pair.split("=", 2);
        parameters.put(decoded(parts[0]), parts.length == 2 ? decoded(parts[1]) : "");
      }
    }
    var names = template.split("/", -1);
    var values = uri.split("/", -1);
    var offset = values.length - names.length;
    for (var i = 0; i < names.length && offset >= 0; i++) {
      if (names[i].startsWith("{")) {
        parameters.put(names[i].substring(1, names[i].length() - 1), inPath(values[i + offset]));
      }
    }
    return Map.copyOf(parameters);
  }

  private static String inPath(String text) {
    var value = decoded(text);
    if (value.length() > MAX_IN_PATH) {
      throw new WireError("path", value, "at most " + MAX_IN_PATH + " characters");
    }
    return value;
  }

  private static String decoded(String text) {
    var value = percentDecoded(text);
    if (value.chars().anyMatch(Character::isISOControl)) {
      throw new WireError("query", value, "printable characters");
    }
    return value;
  }

  private static String percentDecoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new WireError("query", text, "percent encoding");
    }
  }
}
