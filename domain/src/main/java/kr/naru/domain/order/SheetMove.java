package kr.naru.domain.order;

import java.util.List;
import java.util.Optional;
import kr.naru.domain.shared.Fact;
import kr.naru.domain.shared.Sku;

/**
 * A sheet's step through the floor: how it stands now, and what moved.
 *
 * @param shipmentNo the shipment that was booked, if it was one
 * @param facts who must be told of what
 */
public record SheetMove(
    OpenSheet after,
    Optional<String> shipmentNo,
    MoneyMove money,
    List<StockMove> stock,
    List<Fact> facts) {

  /**
   * What a line's step takes from or gives back to a SKU's promise row, base units.
   *
   * @param shipped left the centre
   * @param freed promised no more, the shipped ones included; none of what is sold without limit
   * @param atSpecial of the freed but not shipped, those at the special's price
   */
  public record StockMove(
      Sku sku, long shipped, long freed, Optional<String> special, long atSpecial) {
    boolean changesAnything() {
      return shipped > 0 || freed > 0 || atSpecial > 0;
    }
  }
}
