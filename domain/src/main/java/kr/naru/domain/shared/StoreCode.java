package kr.naru.domain.shared;

import java.util.regex.Pattern;

/** A member store, by the ERP's code. */
public record StoreCode(String value) implements Comparable<StoreCode> {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,32}");

  public StoreCode {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "A store code has the form " + FORM.pattern() + ", not '" + value + "'");
    }
  }

  @Override
  public int compareTo(StoreCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
