package kr.naru.twin.partner;

/**
 * A partner's own account on the broker.
 *
 * @param partner {@code erp} or {@code wms}
 */
public record Account(String url, String partner, String centre, String password) {
  public String user() {
    return partner + "-" + centre;
  }

  String address(String direction) {
    return "naru.%s.%s.%s".formatted(centre, partner, direction);
  }

  /** Leaves the password out, so that a log line cannot carry it. */
  @Override
  public String toString() {
    return user() + " at " + url;
  }
}
