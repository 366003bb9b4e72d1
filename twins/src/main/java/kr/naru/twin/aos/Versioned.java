package kr.naru.twin.aos;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * Rows of one stream: a row counts only when its version is greater than the one that is held, so
 * that rows and snapshots may come twice and in any order.
 */
final class Versioned {
  private final Map<String, Row> rows = new TreeMap<>();
  private long older;

  /** A row as it was told last. */
  record Row(long version, JsonNode fields) {}

  void take(String key, long version, JsonNode fields) {
    var held = rows.get(key);
    if (held != null && held.version() >= version) {
      older++;
    } else {
      rows.put(key, new Row(version, fields));
    }
  }

  Map<String, Row> rows() {
    return new TreeMap<>(rows);
  }

  /** Rows that came and told nothing new. */
  long older() {
    return older;
  }
}
