package kr.naru.domain.order;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import kr.naru.domain.order.Known.Offer;
import kr.naru.domain.order.LineOutcome.Promised;
import kr.naru.domain.product.SaleMode;
import kr.naru.domain.shared.Sku;

/**
 * Is there so much of everything a basket takes that its promise holds whatever others take at the
 * same moment? Then nobody is kept waiting for the same article while it is decided. The hub's own
 * rule.
 */
public final class PlentyRule {
  /** What a basket takes must be there so many times. */
  private static final long TIMES = 20;

  /** A special that ends when so many were sold is never plenty. */
  public boolean decide(Promise promise, Known known) {
    var taken = taken(promise);
    return lines(promise).noneMatch(PlentyRule::foundTooLittle)
        && known.offers().values().stream()
            .allMatch(
                offer ->
                    !isCapped(offer)
                        && taken.getOrDefault(offer.product().sku(), 0L)
                            <= offer.stock().sellable() / TIMES);
  }

  private static boolean isCapped(Offer offer) {
    return offer.price().special().flatMap(special -> special.left()).isPresent();
  }

  private static boolean foundTooLittle(LineOutcome line) {
    return switch (line) {
      case Promised promised -> promised.cut().isPresent();
      case LineOutcome.Refused refused -> refused.refusal() instanceof Refusal.StockShort;
    };
  }

  private static Map<Sku, Long> taken(Promise promise) {
    var taken = new HashMap<Sku, Long>();
    lines(promise)
        .filter(Promised.class::isInstance)
        .map(Promised.class::cast)
        .filter(line -> line.product().saleMode() == SaleMode.LIMITED)
        .forEach(line -> taken.merge(line.product().sku(), line.baseQuantity(), Math::addExact));
    return taken;
  }

  private static Stream<LineOutcome> lines(Promise promise) {
    return promise.sheets().stream().flatMap(sheet -> sheet.lines().stream());
  }
}
