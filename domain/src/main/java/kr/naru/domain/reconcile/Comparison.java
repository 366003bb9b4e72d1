package kr.naru.domain.reconcile;

import java.util.List;
import kr.naru.domain.reconcile.Difference.Sum;

/**
 * Two books side by side.
 *
 * @param totals by kind of entry
 * @param underWay events that were not there yet when the partner was asked, and are no difference
 * @param differences one for each sheet, the one that was told first leading
 */
public record Comparison(List<Total> totals, int underWay, List<Difference> differences) {
  /** What one kind of entry comes to on both sides. */
  public record Total(String kind, Side hub, Side partner) {}

  /** Events with such entries, and their sum. */
  public record Side(long events, Sum sum) {
    static final Side NOTHING = new Side(0, Sum.NOTHING);
  }

  public boolean equal() {
    return differences.isEmpty();
  }
}
