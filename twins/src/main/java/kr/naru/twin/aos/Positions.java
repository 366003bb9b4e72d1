package kr.naru.twin.aos;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Positions of a stream's messages: each message has the next one. */
final class Positions {
  private final TreeSet<Long> seen = new TreeSet<>();
  private boolean inOrder = true;

  void take(long position) {
    inOrder &= seen.isEmpty() || seen.last() + 1 == position;
    seen.add(position);
  }

  long last() {
    return seen.isEmpty() ? 0 : seen.last();
  }

  /** Every position between the first and the last that did not come. */
  List<Long> missing() {
    var missing = new ArrayList<Long>();
    var next = seen.isEmpty() ? 0 : seen.first();
    for (long position : seen) {
      for (; next < position; next++) {
        missing.add(next);
      }
      next = position + 1;
    }
    return missing;
  }

  boolean inOrder() {
    return inOrder;
  }
}
