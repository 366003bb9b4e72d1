package kr.naru.hostile;

import java.util.List;
import java.util.regex.Pattern;

/** What of the hub's inside stands in a text that strangers read. */
final class Leaks {
  private static final Pattern INSIDE =
      Pattern.compile(
          "\\bat [\\w.$]+\\([\\w.]+(:\\d+)?\\)"
              + "|\\w+(Exception|Throwable)\\b|\\b\\w+Error:"
              + "|\\b(java|javax|jakarta|kr|org|com|tools)\\.\\w+\\.\\w+"
              + "|\\b[A-Z]\\w+\\.\\w+\\(\\)"
              + "|PSQL|SQLSTATE|\\b(select|insert into|update|delete from)\\b.+\\b(from|values|set)\\b",
          Pattern.CASE_INSENSITIVE);

  private Leaks() {}

  static List<String> in(String text) {
    return INSIDE.matcher(text).results().map(found -> found.group()).toList();
  }
}
