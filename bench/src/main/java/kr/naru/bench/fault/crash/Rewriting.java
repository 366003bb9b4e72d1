package kr.naru.bench.fault.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;

/** Errors planted into statements: what is found is replaced. Read when the process starts. */
public final class Rewriting {
  /** Lines "find TAB replace", a new line written as {@code \n}, in the directory of the points. */
  public static final String PLANTED = "planted";

  private static final Map<String, String> RULES = read();

  private Rewriting() {}

  static String of(String sql) {
    var text = sql;
    for (var rule : RULES.entrySet()) {
      text = text.replace(rule.getKey(), rule.getValue());
    }
    return text;
  }

  private static Map<String, String> read() {
    var here = CrashPoints.here();
    var rules = new LinkedHashMap<String, String>();
    if (here == null || !Files.exists(here.resolve(PLANTED))) {
      return rules;
    }
    try {
      for (var line : Files.readAllLines(here.resolve(PLANTED))) {
        var words = line.replace("\\n", "\n").split("\t", 2);
        rules.put(words[0], words[1]);
      }
      return rules;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
