package kr.naru.twin.aos;

import java.util.List;
import kr.naru.twin.event.LineBook;

/**
 * A sheet as the front shows it now.
 *
 * @param outcome {@code ACCEPTED} or {@code REFUSED}
 * @param reason of the refusal; empty when it was accepted
 * @param tellings how many different messages were about it
 */
public record DeskSheet(
    String sheetNo,
    String store,
    String outcome,
    String reason,
    boolean cancelling,
    List<DeskLine> lines,
    int tellings) {
  public DeskSheet {
    lines = List.copyOf(lines);
  }

  /**
   * A line; quantities in base units.
   *
   * @param deliveryState one of the deck's five
   * @param outcome {@code OPEN} until it has ended
   */
  public record DeskLine(
      int line,
      String sku,
      String deliveryState,
      String outcome,
      long promised,
      long shipped,
      long shortage,
      long cancelled) {
    private static final List<List<String>> WAY =
        List.of(
            List.of("RECEIVED"),
            List.of("PREPARING"),
            List.of("SHIPPED_BY_CENTRE", "SHIPPED_BY_SUPPLIER"),
            List.of("IN_DELIVERY"));

    LineBook book() {
      return new LineBook(line, sku, promised, shipped, shortage + cancelled);
    }

    /** States go forward, quantities grow, an end is an end. */
    boolean isBehind(DeskLine before) {
      return rank() < before.rank()
          || shipped < before.shipped
          || shortage < before.shortage
          || cancelled < before.cancelled
          || !before.outcome.equals("OPEN") && !before.outcome.equals(outcome);
    }

    boolean isKnown() {
      return rank() >= 0;
    }

    private int rank() {
      for (var rank = 0; rank < WAY.size(); rank++) {
        if (WAY.get(rank).contains(deliveryState)) {
          return rank;
        }
      }
      return -1;
    }
  }

  boolean isAccepted() {
    return outcome.equals("ACCEPTED");
  }
}
