package kr.naru.twin.wms;

/** What lies in the warehouse, base units; of it {@code held} may not be sold. */
public record StockFigure(long onHand, long held) {
  static final StockFigure NONE = new StockFigure(0, 0);

  StockFigure plus(long onHandChange, long heldChange) {
    return new StockFigure(onHand + onHandChange, held + heldChange);
  }
}
