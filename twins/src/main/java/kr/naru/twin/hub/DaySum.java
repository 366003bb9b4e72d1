package kr.naru.twin.hub;

/**
 * What one stream had on one business day.
 *
 * @param sum gross won, cancellations negative; of stock and prices the number of rows
 */
public record DaySum(String stream, String day, long first, long last, long count, long sum) {
  static DaySum none(String stream, String day) {
    return new DaySum(stream, day, 0, 0, 0, 0);
  }

  DaySum plus(long sequence, long amount) {
    var least = count == 0 ? sequence : Math.min(first, sequence);
    return new DaySum(stream, day, least, Math.max(last, sequence), count + 1, sum + amount);
  }
}
