package kr.naru.bench.floor;

/**
 * What became of a basket.
 *
 * @param gross won
 */
record Taken(boolean accepted, long orderNo, long gross) {
  static final Taken REFUSED = new Taken(false, 0, 0);
}
