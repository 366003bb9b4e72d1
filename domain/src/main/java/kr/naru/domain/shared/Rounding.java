package kr.naru.domain.shared;

/**
 * How a computed unit price becomes whole won: to a multiple of {@code unit} won.
 *
 * <p>Source: deck, "기본가격 + 할증율 = 노출가격"; unit and direction are dated centre settings.
 */
public record Rounding(int unit, Direction direction) {
  /** Half up to 10 won, unless the centre has set another. */
  public static final Rounding DEFAULT = new Rounding(10, Direction.HALF_UP);

  public enum Direction {
    HALF_UP,
    DOWN,
    UP
  }

  public Rounding {
    if (unit < 1 || unit > 10_000) {
      throw new IllegalArgumentException("A rounding unit is 1 to 10000 won, not " + unit);
    }
  }

  /** Rounds {@code numerator / denominator} won; both are positive or zero. */
  public Won round(long numerator, long denominator) {
    var step = Math.multiplyExact(denominator, unit);
    var whole = numerator / step;
    var rest = numerator % step;
    var up =
        switch (direction) {
          case HALF_UP -> Math.multiplyExact(rest, 2) >= step;
          case DOWN -> false;
          case UP -> rest > 0;
        };
    return new Won(Math.multiplyExact(up ? whole + 1 : whole, unit));
  }
}
