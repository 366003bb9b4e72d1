package kr.naru.domain.shared;

import java.util.regex.Pattern;

/** A wholesale centre; part of every key, address, schedule and right. */
public record CentreId(String value) implements Comparable<CentreId> {
  private static final Pattern FORM = Pattern.compile("[A-Z0-9]{2,16}");

  public CentreId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "A centre id has the form " + FORM.pattern() + ", not '" + value + "'");
    }
  }

  @Override
  public int compareTo(CentreId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
