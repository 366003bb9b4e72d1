package kr.naru.mapping.wire;

import kr.naru.domain.stock.AvailabilityChanged;

/** What can be had of one SKU, as every partner reads it; base units. */
public record StockRow(
    String sku, long onHand, long promised, long held, long available, long version) {
  public static StockRow of(AvailabilityChanged.Row row) {
    return new StockRow(
        row.sku().value(),
        row.onHand(),
        row.promised(),
        row.held(),
        row.available(),
        row.version());
  }
}
