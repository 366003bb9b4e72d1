package kr.naru.domain.shared;

/** A surcharge (positive) or discount (negative) in hundredths of a percent: 300 is +3 %. */
public record Rate(int permyriad) {
  public static final Rate NONE = new Rate(0);
  private static final int WHOLE = 10_000;

  public Rate {
    if (permyriad < -WHOLE || permyriad > 10 * WHOLE) {
      throw new IllegalArgumentException(
          "A rate lies between -10000 and 100000 hundredths of a percent, not " + permyriad);
    }
  }

  public Won on(Won price, Rounding rounding) {
    return rounding.round(Math.multiplyExact(price.amount(), WHOLE + (long) permyriad), WHOLE);
  }

  public Rate atLeastNone() {
    return permyriad < 0 ? NONE : this;
  }
}
