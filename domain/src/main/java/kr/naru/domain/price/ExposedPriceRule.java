package kr.naru.domain.price;

import java.util.List;
import java.util.Optional;
import kr.naru.domain.price.PriceRule.Priced;
import kr.naru.domain.price.PriceTerms.Special;
import kr.naru.domain.price.PricesChanged.GroupPrice;
import kr.naru.domain.price.PricesChanged.StorePrice;
import kr.naru.domain.shared.Rate;
import kr.naru.domain.shared.Rounding;
import kr.naru.domain.shared.Sku;
import kr.naru.domain.shared.StoreCode;
import kr.naru.domain.shared.Won;

/**
 * What everyone would pay now for one base unit, by the very rule that decides orders.
 *
 * <p>A special counts while it runs; how much of its cap is left is the order's to find out.
 */
public final class ExposedPriceRule {
  private static final PriceRule RULE = new PriceRule();

  /** What moves the price of one SKU, whoever buys it. */
  public record Terms(
      Sku sku,
      Optional<Won> base,
      Optional<Special> special,
      Rounding rounding,
      boolean discountAllowed) {
    private Optional<UnitPrice> of(Rate rate, Optional<Won> member) {
      var terms = new PriceTerms(base, special, member, rate, rounding, discountAllowed);
      return RULE.decide(terms, 1) instanceof Priced priced
          ? Optional.of(priced.parts().getFirst().price())
          : Optional.empty();
    }
  }

  /** A price group and its surcharge. */
  public record Group(String priceGroup, Rate rate) {}

  /** A price agreed with a store, and the surcharge of its group. */
  public record Agreed(StoreCode store, Won price, Rate rate) {}

  /** Everybody's prices of one SKU. */
  public record Exposed(Sku sku, List<GroupPrice> groups, List<StorePrice> stores) {}

  public Exposed decide(Terms terms, List<Group> groups, List<Agreed> agreed) {
    return new Exposed(
        terms.sku(),
        groups.stream().flatMap(group -> price(terms, group).stream()).toList(),
        agreed.stream().flatMap(store -> price(terms, store).stream()).toList());
  }

  private static Optional<GroupPrice> price(Terms terms, Group group) {
    return terms
        .of(group.rate(), Optional.empty())
        .map(p -> new GroupPrice(group.priceGroup(), p.won(), p.kind(), p.special()));
  }

  private static Optional<StorePrice> price(Terms terms, Agreed agreed) {
    return terms
        .of(agreed.rate(), Optional.of(agreed.price()))
        .map(p -> new StorePrice(agreed.store(), p.won()));
  }
}
