package kr.naru.bench.neighbours;

import java.util.List;

/**
 * What one neighbour did to the others.
 *
 * @param orders from the time an order was due to its answer, nanoseconds
 * @param telling from the answer until the warehouse had the sheet, milliseconds
 * @param failed calm stores' orders that were not accepted while it was disturbed
 * @param said what the neighbour did, round by round
 */
record Row(
    Neighbour neighbour, Comparison orders, Comparison telling, long failed, List<String> said) {
  static final int TAIL = 99;

  private static final long SEED = 1;

  /** What is said of a bound. */
  enum Verdict {
    NO_BOUND,
    HELD,
    /** Over the bound, but by no more than the machine's own unrest may do. */
    UNDECIDED,
    MISSED
  }

  Comparison.Interval interval() {
    return orders.interval(TAIL, SEED);
  }

  Verdict verdict() {
    if (failed > 0) {
      return Verdict.MISSED;
    }
    if (neighbour.bound() == 0) {
      return Verdict.NO_BOUND;
    }
    if (orders.ratio(TAIL) <= neighbour.bound()) {
      return Verdict.HELD;
    }
    return interval().low() <= neighbour.bound() ? Verdict.UNDECIDED : Verdict.MISSED;
  }
}
