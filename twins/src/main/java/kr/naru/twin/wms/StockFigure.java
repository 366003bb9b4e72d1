package kr.naru.twin.wms;

/** What lies in the warehouse, or how it changes, base units; {@code held} may not be sold. */
public record StockFigure(long onHand, long held) {
  static final StockFigure NONE = new StockFigure(0, 0);

  StockFigure plus(StockFigure change) {
    return new StockFigure(onHand + change.onHand, held + change.held);
  }
}
