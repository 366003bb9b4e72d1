package kr.naru.twin.wms;

import kr.naru.twin.event.LineBook;

/** A line of a sheet in base units. */
public record WmsLine(
    int line, String sku, long promised, long shipped, long shortage, long cancelled) {
  public long open() {
    return promised - shipped - shortage - cancelled;
  }

  LineBook book() {
    return new LineBook(line, sku, promised, shipped, shortage + cancelled);
  }

  WmsLine shipped(long quantity, long missing) {
    if (quantity < 0 || missing < 0 || quantity + missing > open()) {
      throw new IllegalArgumentException(
          "Line %d has %d open; %d cannot be shipped and %d missing"
              .formatted(line, open(), quantity, missing));
    }
    return new WmsLine(line, sku, promised, shipped + quantity, shortage + missing, cancelled);
  }

  WmsLine cancelled(long quantity) {
    if (quantity < 0 || quantity > open()) {
      throw new IllegalArgumentException(
          "Line %d has %d open; %d cannot be cancelled".formatted(line, open(), quantity));
    }
    return new WmsLine(line, sku, promised, shipped, shortage, cancelled + quantity);
  }
}
