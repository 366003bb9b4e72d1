package kr.naru.bench.floor;

import java.util.Arrays;

/** By the nearest rank: a value that was measured, never one between two. */
public final class Percentiles {
  private final long[] sorted;

  public Percentiles(long[] values) {
    sorted = values.clone();
    Arrays.sort(sorted);
  }

  /** 0 when nothing was measured. */
  public long at(double percent) {
    if (sorted.length == 0) {
      return 0;
    }
    var rank = (int) Math.ceil(percent / 100 * sorted.length);
    return sorted[Math.clamp(rank, 1, sorted.length) - 1];
  }

  public static double median(double... values) {
    var ordered = values.clone();
    Arrays.sort(ordered);
    var middle = ordered.length / 2;
    return ordered.length % 2 == 1 ? ordered[middle] : (ordered[middle - 1] + ordered[middle]) / 2;
  }
}
