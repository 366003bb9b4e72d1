package kr.naru.domain.stock;

import kr.naru.domain.product.SaleMode;

/** A limited product is promised within its sellable stock; an unlimited one is not held. */
public final class StockRule {
  public sealed interface Verdict {}

  public record Enough() implements Verdict {}

  /** {@code sellable} base units are left of the {@code asked} ones. */
  public record Short(long asked, long sellable) implements Verdict {}

  public Verdict decide(SaleMode mode, long asked, StockPosition position) {
    return switch (mode) {
      case UNLIMITED -> new Enough();
      case LIMITED ->
          asked <= position.sellable() ? new Enough() : new Short(asked, position.sellable());
    };
  }
}
