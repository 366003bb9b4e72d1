package kr.naru.domain.order;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.naru.domain.liquor.LicenceRule;
import kr.naru.domain.member.Member;
import kr.naru.domain.order.Known.Offer;
import kr.naru.domain.order.LineOutcome.Asked;
import kr.naru.domain.order.LineOutcome.Promised;
import kr.naru.domain.order.LineOutcome.Refused;
import kr.naru.domain.price.PriceRule;
import kr.naru.domain.price.PriceRule.NoPrice;
import kr.naru.domain.price.PriceRule.Priced;
import kr.naru.domain.price.PriceTerms;
import kr.naru.domain.price.VatRule;
import kr.naru.domain.product.Sheet;
import kr.naru.domain.shared.Sku;
import kr.naru.domain.shared.Won;
import kr.naru.domain.stock.StockPosition;
import kr.naru.domain.stock.StockRule;
import org.jspecify.annotations.Nullable;

/**
 * May this line be promised? Asked in this order: on sale, unit, licence, price, stock.
 *
 * <p>Remembers within one basket what earlier lines took of a SKU's stock and of a special's cap.
 */
final class LineRule {
  private static final LicenceRule LICENCE = new LicenceRule();
  private static final PriceRule PRICE = new PriceRule();
  private static final StockRule STOCK = new StockRule();
  private static final VatRule VAT = new VatRule();

  private final Member buyer;
  private final VatRule.Basis basis;
  private final LinePolicy policy;
  private final LocalDate deliveryDay;
  private final Map<Sku, Long> taken = new HashMap<>();

  LineRule(Known known, LinePolicy policy, LocalDate deliveryDay) {
    this.buyer = known.member();
    this.basis = known.basis();
    this.policy = policy;
    this.deliveryDay = deliveryDay;
  }

  LineOutcome decide(Asked asked, Offer offer) {
    return notSellable(asked, offer)
        .<LineOutcome>map(refusal -> refused(asked, offer, refusal))
        .orElseGet(() -> priced(asked, offer));
  }

  private Optional<Refusal> notSellable(Asked asked, Offer offer) {
    var product = offer.product();
    if (product.hidden()) {
      return Optional.of(new Refusal.NotForSale(asked.article()));
    }
    if (product.soldOutByForce()) {
      return Optional.of(new Refusal.SoldOutByForce(asked.article()));
    }
    if (!product.units().containsKey(asked.unit())) {
      var units = product.units().keySet().stream().sorted().toList();
      return Optional.of(new Refusal.UnknownUnit(asked.unit(), units));
    }
    return product.sheet() == Sheet.LIQUOR ? notLicensed(offer) : Optional.empty();
  }

  private Optional<Refusal> notLicensed(Offer offer) {
    return switch (LICENCE.decide(buyer, offer.product().liquorPurpose(), deliveryDay)) {
      case LicenceRule.Allowed allowed -> Optional.empty();
      case LicenceRule.NoLicence none -> Optional.of(new Refusal.NoLiquorLicence());
      case LicenceRule.Lapsed lapsed ->
          Optional.of(new Refusal.LiquorLicenceLapsed(lapsed.number(), lapsed.until()));
      case LicenceRule.WrongPurpose wrong ->
          Optional.of(new Refusal.LiquorPurposeMismatch(wrong.label()));
    };
  }

  private LineOutcome priced(Asked asked, Offer offer) {
    var factor = unitFactor(asked, offer);
    var wanted = Math.multiplyExact(asked.quantity(), (long) factor);
    var stock = left(offer);

    return switch (STOCK.decide(offer.product().saleMode(), wanted, stock)) {
      case StockRule.Enough enough -> promised(asked, offer, asked.quantity(), Optional.empty());
      case StockRule.Short shortage -> {
        var refusal =
            new Refusal.StockShort(wanted, shortage.sellable(), wanted - shortage.sellable());
        var whole = shortage.sellable() / factor;
        yield policy == LinePolicy.TRIM && whole > 0
            ? promised(asked, offer, whole, Optional.of(refusal))
            : refused(asked, offer, refusal);
      }
    };
  }

  private LineOutcome promised(Asked asked, Offer offer, long quantity, Optional<Refusal> cut) {
    var baseQuantity = Math.multiplyExact(quantity, (long) unitFactor(asked, offer));
    return switch (PRICE.decide(termsLeft(offer), baseQuantity)) {
      case NoPrice none -> refused(asked, offer, new Refusal.NoPrice(asked.article()));
      case Priced priced ->
          changed(asked, priced)
              .<LineOutcome>map(refusal -> refused(asked, offer, refusal))
              .orElseGet(
                  () -> {
                    taken.merge(offer.product().sku(), baseQuantity, Math::addExact);
                    var amount = VAT.decide(priced.total(), offer.product().taxClass(), basis);
                    return new Promised(
                        asked,
                        offer.product(),
                        quantity,
                        baseQuantity,
                        priced.parts(),
                        List.of(),
                        amount,
                        cut);
                  });
    };
  }

  /** A line of two parts is as dear as its dearer one. */
  private static Optional<Refusal> changed(Asked asked, Priced priced) {
    var now = priced.parts().stream().map(p -> p.price().won()).max(Won::compareTo).orElseThrow();
    return asked
        .expectedUnitPrice()
        .filter(expected -> !expected.equals(now))
        .map(expected -> new Refusal.PriceChanged(expected, now));
  }

  private StockPosition left(Offer offer) {
    return offer.stock().promise(takenOf(offer));
  }

  private PriceTerms termsLeft(Offer offer) {
    var terms = offer.price();
    var special = terms.special().map(s -> s.lessTaken(takenOf(offer)));
    return new PriceTerms(
        terms.base(),
        special,
        terms.member(),
        terms.groupRate(),
        terms.rounding(),
        terms.discountAllowed());
  }

  private long takenOf(Offer offer) {
    return taken.getOrDefault(offer.product().sku(), 0L);
  }

  private static int unitFactor(Asked asked, Offer offer) {
    @Nullable Integer factor = offer.product().units().get(asked.unit());
    return factor == null ? 1 : factor;
  }

  private static Refused refused(Asked asked, Offer offer, Refusal refusal) {
    return new Refused(asked, Optional.of(offer.product()), refusal);
  }
}
