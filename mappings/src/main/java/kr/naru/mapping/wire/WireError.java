package kr.naru.mapping.wire;

/**
 * A message that cannot be understood: where, what stands there, and what is wanted instead.
 *
 * <p>Path and value come from a stranger, and what is wanted may quote him: control characters and
 * halves of surrogate pairs become blanks, and the value is cut to 60 characters, so that every
 * answer and every book can hold them.
 */
public final class WireError extends RuntimeException {
  private static final int SHOWN = 60;
  private final String path;
  private final String value;
  private final String wanted;

  public WireError(String path, String value, String wanted) {
    super(plain(path) + ": " + plain(wanted) + ", not '" + cut(value) + "'");
    this.path = plain(path);
    this.value = cut(value);
    this.wanted = plain(wanted);
  }

  public String path() {
    return path;
  }

  public String value() {
    return value;
  }

  public String wanted() {
    return wanted;
  }

  private static String cut(String value) {
    var plain = plain(value);
    if (plain.length() <= SHOWN) {
      return plain;
    }
    var splitsPair = Character.isHighSurrogate(plain.charAt(SHOWN - 1));
    return plain.substring(0, splitsPair ? SHOWN - 1 : SHOWN) + "…";
  }

  private static String plain(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Cs}]", " ");
  }
}
