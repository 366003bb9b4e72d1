package kr.naru.bench.growth;

import java.util.List;
import java.util.function.ToDoubleFunction;
import kr.naru.bench.floor.Percentiles;

/**
 * The rounds of one size; every figure is their median.
 *
 * @param size rows in the books, stores or centres
 */
record Series(long size, List<Round> rounds) {
  double median(ToDoubleFunction<Round> figure) {
    return Percentiles.median(rounds.stream().mapToDouble(figure).toArray());
  }

  /** How many times what it costs at another size. */
  double times(Series other) {
    return cost() / other.cost();
  }

  /** How much of the control's work an order is: the machine's own pace falls out. */
  private double cost() {
    return median(round -> round.hub().cpuMillis()) / median(Round::controlMillis);
  }

  long failed() {
    return rounds.stream().mapToLong(round -> round.hub().failed()).sum();
  }
}
