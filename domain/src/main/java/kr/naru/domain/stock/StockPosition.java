package kr.naru.domain.stock;

/**
 * The promise row of one SKU, in base units.
 *
 * <p>Sellable = on hand − promised − held. Source: deck, "가용재고 = 센터내 실재고 - 주문후 미배송재고" (STK-01);
 * warehouse stock ({@code onHand}) and available stock are kept apart (STK-02).
 */
public record StockPosition(long onHand, long promised, long held) {
  public static final StockPosition NONE = new StockPosition(0, 0, 0);

  /** Never below zero: a recount may find less than was promised. */
  public long sellable() {
    return Math.max(0, onHand - promised - held);
  }

  public StockPosition promise(long quantity) {
    return new StockPosition(onHand, Math.addExact(promised, quantity), held);
  }
}
