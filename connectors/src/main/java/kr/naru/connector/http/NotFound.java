package kr.naru.connector.http;

/** There is no such thing, or none this caller may see; the two are not told apart. */
public final class NotFound extends RuntimeException {
  public NotFound(String what, String key) {
    super("No " + what + " '" + key + "'");
  }
}
