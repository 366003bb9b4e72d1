package kr.naru.connector.jms;

import java.util.List;

/** A message that was understood but contradicts the books; a person must decide. */
public final class NotBooked extends RuntimeException {
  private final List<String> keys;

  /**
   * @param keys documents whose passports show it
   */
  public NotBooked(String reason, List<String> keys) {
    super(reason);
    this.keys = List.copyOf(keys);
  }

  public List<String> keys() {
    return keys;
  }
}
