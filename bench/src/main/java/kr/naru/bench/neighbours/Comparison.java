package kr.naru.bench.neighbours;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.LongStream;
import kr.naru.bench.floor.Percentiles;

/**
 * Calm and disturbed rounds of one sitting, turn and turn about, and how much slower the disturbed
 * ones were.
 */
record Comparison(List<Pair> pairs) {
  private static final int RESAMPLED = 400;
  private static final int LOW = 5;
  private static final int HIGH = 95;

  /** A calm round and the disturbed one after it, in nanoseconds or any other unit. */
  record Pair(long[] calm, long[] disturbed) {}

  /** Where 90 % of the ratios lie. */
  record Interval(double low, double high) {}

  Percentiles calm() {
    return pooled(pairs, Pair::calm);
  }

  Percentiles disturbed() {
    return pooled(pairs, Pair::disturbed);
  }

  boolean isEmpty() {
    return pairs.stream().anyMatch(pair -> pair.calm.length == 0 || pair.disturbed.length == 0);
  }

  double ratio(double percent) {
    return ratio(pairs, percent);
  }

  /**
   * What the ratio would have been, had other rounds and other orders of them been seen: rounds are
   * drawn again with what they hold, as a noisy moment touches a whole round and not one order.
   */
  Interval interval(double percent, long seed) {
    var random = new SplittableRandom(seed);
    var ratios = new double[RESAMPLED];
    for (var n = 0; n < RESAMPLED; n++) {
      var drawn = new ArrayList<Pair>();
      for (var round = 0; round < pairs.size(); round++) {
        var pair = pairs.get(random.nextInt(pairs.size()));
        drawn.add(new Pair(drawnFrom(pair.calm, random), drawnFrom(pair.disturbed, random)));
      }
      ratios[n] = ratio(drawn, percent);
    }
    Arrays.sort(ratios);
    return new Interval(ratios[RESAMPLED * LOW / 100], ratios[RESAMPLED * HIGH / 100]);
  }

  private static long[] drawnFrom(long[] values, SplittableRandom random) {
    return LongStream.range(0, values.length)
        .map(n -> values[random.nextInt(values.length)])
        .toArray();
  }

  private static double ratio(List<Pair> pairs, double percent) {
    return (double) pooled(pairs, Pair::disturbed).at(percent)
        / pooled(pairs, Pair::calm).at(percent);
  }

  private static Percentiles pooled(List<Pair> pairs, Function<Pair, long[]> side) {
    return new Percentiles(
        pairs.stream().flatMapToLong(pair -> LongStream.of(side.apply(pair))).toArray());
  }
}
