package kr.naru.hostile;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What of the hub's inside stands in a text that strangers read.
 *
 * <p>Names of messages begin as those of classes do, {@code kr.naru.erp.member.v1}: partners know
 * them.
 */
final class Leaks {
  private static final Pattern INSIDE =
      Pattern.compile(
          "\\bat [\\w.$]+\\([\\w.]+(:\\d+)?\\)"
              + "|\\w+(Exception|Throwable)\\b|\\b\\w+Error:"
              + "|\\b(java|javax|jakarta|org|com|tools)\\.\\w+\\.\\w+"
              + "|\\bkr\\.naru\\.(connector|domain|mapping|route|start)\\b"
              + "|\\b[A-Z]\\w+\\.\\w+\\(\\)"
              + "|PSQL|SQLSTATE|\\b(select|insert into|update|delete from)\\b.+\\b(from|values|set)\\b",
          Pattern.CASE_INSENSITIVE);

  private Leaks() {}

  static List<String> in(String text) {
    return INSIDE.matcher(text).results().map(found -> found.group()).toList();
  }
}
