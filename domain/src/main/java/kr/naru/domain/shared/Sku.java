package kr.naru.domain.shared;

import java.util.regex.Pattern;

/** A product or one option of it, by the ERP's item code. */
public record Sku(String value) implements Comparable<Sku> {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,32}");

  public Sku {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "A SKU has the form " + FORM.pattern() + ", not '" + value + "'");
    }
  }

  @Override
  public int compareTo(Sku other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
