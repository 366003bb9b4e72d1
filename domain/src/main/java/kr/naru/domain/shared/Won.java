package kr.naru.domain.shared;

/** Whole won. Sums that leave the range of a long are broken input and throw. */
public record Won(long amount) implements Comparable<Won> {
  public static final Won ZERO = new Won(0);

  public static Won won(long amount) {
    return new Won(amount);
  }

  public Won plus(Won other) {
    return new Won(Math.addExact(amount, other.amount));
  }

  public Won minus(Won other) {
    return new Won(Math.subtractExact(amount, other.amount));
  }

  public Won times(long quantity) {
    return new Won(Math.multiplyExact(amount, quantity));
  }

  public Won negated() {
    return new Won(Math.negateExact(amount));
  }

  public Won atMost(Won limit) {
    return exceeds(limit) ? limit : this;
  }

  public Won atLeastZero() {
    return amount < 0 ? ZERO : this;
  }

  public boolean exceeds(Won other) {
    return amount > other.amount;
  }

  @Override
  public int compareTo(Won other) {
    return Long.compare(amount, other.amount);
  }

  @Override
  public String toString() {
    return amount + " won";
  }
}
