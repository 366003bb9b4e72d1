package kr.naru.mapping.wire;

import java.time.DateTimeException;
import java.util.function.Function;

/** Parsers of others, in words of our own: theirs are for programmers and name their classes. */
public final class Parsers {
  private Parsers() {}

  /**
   * The same parser, but what it does not take is refused with what is wanted.
   *
   * @param wanted such as "a whole number"
   */
  public static <T> Function<String, T> wanting(String wanted, Function<String, T> parse) {
    return text -> {
      try {
        return parse.apply(text);
      } catch (IllegalArgumentException | DateTimeException e) {
        throw new IllegalArgumentException(wanted, e);
      }
    };
  }
}
