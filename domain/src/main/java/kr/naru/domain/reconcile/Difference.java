package kr.naru.domain.reconcile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kr.naru.domain.shared.Won;

/**
 * Where the books on one sheet part.
 *
 * @param store by the hub's name for it where the hub knows the event
 * @param first the first event that is wrong, in the order events were told
 * @param wrongEvents how many are wrong, the first one included
 * @param skus what the wrong events come to on either side, where that differs
 */
public record Difference(
    String sheetNo, String store, Wrong first, int wrongEvents, List<SkuDifference> skus) {

  /** What is wrong with an event. */
  public enum Fault {
    /** It was told and is not in the other books. */
    MISSING,
    /** It is in the other books more than once. */
    DOUBLED,
    /** It is in the other books for another store or sheet. */
    OTHER_STORE,
    /** It is in the other books for other articles. */
    OTHER_ARTICLE,
    /** It is in the other books with another quantity or other won. */
    OTHER_AMOUNT,
    /** It is in the other books and was never told. */
    STRANGER
  }

  /**
   * The event that is wrong.
   *
   * @param kind the fact; of a stranger what the partner booked it as
   * @param message the passport's key; empty for a stranger
   * @param at when it was told, system time
   */
  public record Wrong(
      Fault fault, String event, String kind, Optional<String> message, Optional<Instant> at) {}

  /** An article as booked in one way, on both sides. */
  public record SkuDifference(String kind, String sku, Sum hub, Sum partner) {}

  /** Base units and won. */
  public record Sum(long quantity, Won won) {
    static final Sum NOTHING = new Sum(0, Won.ZERO);

    Sum plus(Sum other) {
      return new Sum(Math.addExact(quantity, other.quantity), won.plus(other.won));
    }

    static Sum of(Entry entry) {
      return new Sum(entry.quantity(), entry.won());
    }
  }
}
