package kr.naru.bench.floor;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Ranks from 0; the n-th is chosen 1/n^exponent as often as the first. */
final class Zipf {
  private final double[] upTo;

  Zipf(int ranks, double exponent) {
    upTo = new double[ranks];
    var sum = 0.0;
    for (var n = 0; n < ranks; n++) {
      sum += 1 / Math.pow(n + 1, exponent);
      upTo[n] = sum;
    }
  }

  int next(RandomGenerator random) {
    var found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
    return found >= 0 ? found : Math.min(-found - 1, upTo.length - 1);
  }
}
