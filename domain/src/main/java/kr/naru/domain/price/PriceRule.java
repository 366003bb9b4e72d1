package kr.naru.domain.price;

import java.util.List;
import java.util.Optional;
import kr.naru.domain.price.PriceTerms.Special;
import kr.naru.domain.price.UnitPrice.Kind;
import kr.naru.domain.shared.Rate;
import kr.naru.domain.shared.Won;

/**
 * Exposed price = (special or base) × (1 + group rate), rounded once, per base unit.
 *
 * <p>A member price is final unless the special with its surcharge is lower. What exceeds a
 * special's cap is sold at the ordinary price as a part of its own. Source: deck, "기본가격 + 할증율 =
 * 노출가격" and "특매상품가격 + 할증율 = 노출가격" (AOS-05, AOS-06, MST-07).
 */
public final class PriceRule {
  public sealed interface Pricing {}

  /** The whole quantity has a price; the parts add up to it. */
  public record Priced(List<Part> parts) implements Pricing {
    public Won total() {
      return parts.stream().map(Part::total).reduce(Won.ZERO, Won::plus);
    }
  }

  public record NoPrice() implements Pricing {}

  public record Part(long quantity, UnitPrice price) {
    public Won total() {
      return price.won().times(quantity);
    }
  }

  public Pricing decide(PriceTerms terms, long quantity) {
    var ordinary = ordinary(terms);
    var special = special(terms, ordinary);
    var atSpecial = special.map(s -> left(terms, quantity)).orElse(0L);
    var atOrdinary = quantity - atSpecial;

    if (atOrdinary > 0 && ordinary.isEmpty()) {
      return new NoPrice();
    }
    if (atOrdinary == 0) {
      return new Priced(List.of(new Part(quantity, special.orElseThrow())));
    }
    return atSpecial == 0
        ? new Priced(List.of(new Part(quantity, ordinary.orElseThrow())))
        : new Priced(
            List.of(
                new Part(atSpecial, special.orElseThrow()),
                new Part(atOrdinary, ordinary.orElseThrow())));
  }

  private static Optional<UnitPrice> ordinary(PriceTerms terms) {
    var base = terms.base().map(b -> exposed(terms, b, Kind.BASE, Optional.empty()));
    var member =
        terms.member().map(m -> new UnitPrice(m, Kind.MEMBER, m, Rate.NONE, Optional.empty()));
    var inducement =
        !terms.discountAllowed()
            && member.isPresent()
            && base.isPresent()
            && base.get().won().exceeds(member.get().won());
    return member.isPresent() && !inducement ? member : base;
  }

  private static Optional<UnitPrice> special(PriceTerms terms, Optional<UnitPrice> ordinary) {
    return terms
        .special()
        .filter(s -> terms.discountAllowed())
        .map(s -> exposed(terms, s.price(), Kind.SPECIAL, Optional.of(s.number())))
        .filter(s -> beats(s, ordinary));
  }

  private static boolean beats(UnitPrice special, Optional<UnitPrice> ordinary) {
    return ordinary
        .filter(o -> o.kind() == Kind.MEMBER)
        .map(member -> member.won().exceeds(special.won()))
        .orElse(true);
  }

  private static UnitPrice exposed(
      PriceTerms terms, Won list, Kind kind, Optional<String> special) {
    var rate = terms.discountAllowed() ? terms.groupRate() : terms.groupRate().atLeastNone();
    return new UnitPrice(rate.on(list, terms.rounding()), kind, list, rate, special);
  }

  private static long left(PriceTerms terms, long quantity) {
    return terms.special().flatMap(Special::left).map(l -> Math.min(l, quantity)).orElse(quantity);
  }
}
