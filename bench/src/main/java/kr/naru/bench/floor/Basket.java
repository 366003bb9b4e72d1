package kr.naru.bench.floor;

import java.util.List;

/**
 * An order to be taken.
 *
 * @param key the caller's; a second order under it is the same order
 * @param lines in SKU order, each SKU once
 */
public record Basket(String key, String store, List<Line> lines) {
  public record Line(String sku, int quantity) {}

  String[] skus() {
    return lines.stream().map(Line::sku).toArray(String[]::new);
  }

  Integer[] quantities() {
    return lines.stream().map(Line::quantity).toArray(Integer[]::new);
  }
}
