package kr.naru.connector.store.order;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import kr.naru.domain.order.Decided;
import kr.naru.domain.order.LineOutcome.Promised;
import kr.naru.domain.price.PriceRule.Part;
import kr.naru.domain.product.SaleMode;
import kr.naru.domain.shared.Sku;

/**
 * What a basket takes of one SKU's promise row.
 *
 * @param quantity base units promised; 0 for an unlimited product
 * @param atSpecial base units of it at a special price, counted against the special's cap
 */
record StockHold(Sku sku, long quantity, Optional<String> special, long atSpecial) {
  /** In SKU order, one for each SKU. */
  static List<StockHold> of(Decided order) {
    var holds = new TreeMap<Sku, StockHold>();
    order.promise().accepted().stream()
        .flatMap(sheet -> sheet.promised().stream())
        .map(StockHold::of)
        .filter(hold -> hold.quantity > 0 || hold.special.isPresent())
        .forEach(hold -> holds.merge(hold.sku, hold, StockHold::plus));
    return List.copyOf(holds.values());
  }

  private static StockHold of(Promised line) {
    var limited = line.product().saleMode() == SaleMode.LIMITED;
    var specials =
        line.parts().stream().filter(part -> part.price().special().isPresent()).toList();
    return new StockHold(
        line.product().sku(),
        limited ? line.baseQuantity() : 0,
        specials.stream().findFirst().flatMap(part -> part.price().special()),
        specials.stream().mapToLong(Part::quantity).sum());
  }

  private StockHold plus(StockHold other) {
    return new StockHold(
        sku, quantity + other.quantity, special.or(other::special), atSpecial + other.atSpecial);
  }
}
