package kr.naru.domain.order;

/** What the rule makes of a report of the floor, or of a wish to cancel. */
public sealed interface FloorOutcome {
  record Moved(SheetMove move) implements FloorOutcome {}

  /** Known already, or overtaken: nothing changes. */
  record Unchanged() implements FloorOutcome {}

  /** The report contradicts the books: a person must decide, nothing is booked. */
  record Disputed(String reason) implements FloorOutcome {}

  /** Goods are being prepared: the store can cancel no more (ADM-13). */
  record TooLate(DeliveryState state) implements FloorOutcome {}
}
