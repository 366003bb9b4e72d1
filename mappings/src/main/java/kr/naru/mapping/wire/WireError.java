package kr.naru.mapping.wire;

/**
 * A message that cannot be understood: where, what stands there, and what is wanted instead.
 *
 * <p>The value is cut to 60 characters; it comes from a stranger.
 */
public final class WireError extends RuntimeException {
  private static final int SHOWN = 60;
  private final String path;
  private final String value;
  private final String wanted;

  public WireError(String path, String value, String wanted) {
    super(path + ": " + wanted + ", not '" + cut(value) + "'");
    this.path = path;
    this.value = cut(value);
    this.wanted = wanted;
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
    var plain = value.replaceAll("\\p{Cntrl}", " ");
    return plain.length() <= SHOWN ? plain : plain.substring(0, SHOWN) + "…";
  }
}
