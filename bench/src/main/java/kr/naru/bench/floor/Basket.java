package kr.naru.bench.floor;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An order to be taken.
 *
 * @param key the caller's; a second order under it is the same order
 * @param lines in SKU order, each SKU once
 */
public record Basket(String key, String store, List<Line> lines) {
  /** So many pieces of an article. */
  public record Line(String sku, int quantity) {}

  /** As the hub's door reads it. */
  public byte[] json() {
    var asked =
        lines.stream()
            .map(
                line -> "{\"article\":\"" + line.sku() + "\",\"quantity\":" + line.quantity() + "}")
            .collect(Collectors.joining(","));
    return ("{\"store\":\"" + store + "\",\"policy\":\"REFUSE\",\"lines\":[" + asked + "]}")
        .getBytes(StandardCharsets.UTF_8);
  }

  String[] skus() {
    return lines.stream().map(Line::sku).toArray(String[]::new);
  }

  Integer[] quantities() {
    return lines.stream().map(Line::quantity).toArray(Integer[]::new);
  }
}
