package kr.naru.bench.growth;

import java.util.List;
import java.util.stream.Stream;

/** What a sitting found. */
record Results(
    List<Series> past, List<Series> stores, List<Series> centres, Claims claims, Retired retired) {

  /**
   * How long the hub's own look for what to deliver took beside orders.
   *
   * @param delivered deliveries in the books that are done
   * @param idleP99Millis of a statement that does nothing, by turns: the machine's own part
   */
  record Claims(
      int count, long delivered, double p50Millis, double p99Millis, double idleP99Millis) {}

  /**
   * Orders before and while old days were taken away.
   *
   * @param days of four tables each
   * @param seconds until the last was gone
   */
  record Retired(Round before, Round during, int days, double seconds) {
    long failed() {
      return before.hub().failed() + during.hub().failed();
    }
  }

  /** Orders that were not accepted whole. */
  long failed() {
    return Stream.of(past, stores, centres).flatMap(List::stream).mapToLong(Series::failed).sum()
        + retired.failed();
  }
}
