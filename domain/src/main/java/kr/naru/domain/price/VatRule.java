package kr.naru.domain.price;

import kr.naru.domain.product.TaxClass;
import kr.naru.domain.shared.Won;

/**
 * The value added tax inside or on top of a line's amount, whole won, rounded down per line.
 *
 * <p>Law does not fix the rounding; the line is the one place where it is done, and documents sum
 * stored lines. Source: VAT Act art. 30 (10 %).
 */
public final class VatRule {
  /** Whether prices of a centre contain the tax ({@code price.basis}, dated). */
  public enum Basis {
    VAT_INCLUDED,
    VAT_EXCLUDED
  }

  /** What the buyer pays for the goods of a line, and the tax inside it. */
  public record Amount(Won gross, Won vat) {
    public static final Amount NOTHING = new Amount(Won.ZERO, Won.ZERO);

    public Won supply() {
      return gross.minus(vat);
    }

    public Amount plus(Amount other) {
      return new Amount(gross.plus(other.gross), vat.plus(other.vat));
    }
  }

  public Amount decide(Won priced, TaxClass taxClass, Basis basis) {
    if (taxClass != TaxClass.TAXABLE) {
      return new Amount(priced, Won.ZERO);
    }
    return switch (basis) {
      case VAT_INCLUDED -> new Amount(priced, new Won(Math.floorDiv(priced.amount(), 11)));
      case VAT_EXCLUDED -> {
        var vat = new Won(Math.floorDiv(priced.amount(), 10));
        yield new Amount(priced.plus(vat), vat);
      }
    };
  }
}
