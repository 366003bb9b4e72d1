package kr.naru.domain.order;

import java.util.List;
import java.util.Optional;
import kr.naru.domain.price.VatRule;
import kr.naru.domain.price.VatRule.Amount;
import kr.naru.domain.product.TaxClass;
import kr.naru.domain.shared.Sku;
import kr.naru.domain.shared.Won;

/**
 * A promised line on its way through the floor; quantities in base units.
 *
 * <p>promised = shipped + shortage + cancelled + what is open.
 *
 * @param stockHeld false for a product sold without limit: nothing was held for it
 */
public record OpenLine(
    int no,
    Sku sku,
    TaxClass taxClass,
    List<PricedPart> parts,
    boolean stockHeld,
    DeliveryState state,
    long promised,
    long shipped,
    long shortage,
    long cancelled) {
  private static final VatRule VAT = new VatRule();

  /**
   * A part of the promised quantity at one unit price; the cheaper one, at special, comes first.
   */
  public record PricedPart(long quantity, Won unitPrice, Optional<String> special) {}

  public long open() {
    return promised - shipped - shortage - cancelled;
  }

  public LineEnd end() {
    return LineEnd.of(open(), shortage, cancelled);
  }

  /** What this many of its units cost: what is left out is the dearer part. */
  Amount amountOf(long quantity, VatRule.Basis basis) {
    var priced = Won.ZERO;
    var left = quantity;
    for (var part : parts) {
      var taken = Math.min(left, part.quantity());
      priced = priced.plus(part.unitPrice().times(taken));
      left -= taken;
    }
    return VAT.decide(priced, taxClass, basis);
  }

  /** What is held for it: the price of all that may still be or was shipped, less what was sold. */
  Won held(VatRule.Basis basis) {
    return amountOf(promised - shortage - cancelled, basis)
        .gross()
        .minus(amountOf(shipped, basis).gross());
  }

  /** Units at a special's price that it will not need, once so many are left out. */
  long atSpecialFreed(long leftOut) {
    return atSpecial(promised - shortage - cancelled)
        - atSpecial(promised - shortage - cancelled - leftOut);
  }

  Optional<String> special() {
    return parts.stream().flatMap(part -> part.special().stream()).findFirst();
  }

  private long atSpecial(long quantity) {
    var first = parts.getFirst();
    return first.special().isPresent() ? Math.min(quantity, first.quantity()) : 0;
  }

  OpenLine in(DeliveryState next) {
    return new OpenLine(
        no,
        sku,
        taxClass,
        parts,
        stockHeld,
        state.atLeast(next),
        promised,
        shipped,
        shortage,
        cancelled);
  }

  OpenLine plus(long moreShipped, long moreShort, long moreCancelled) {
    return new OpenLine(
        no,
        sku,
        taxClass,
        parts,
        stockHeld,
        state,
        promised,
        shipped + moreShipped,
        shortage + moreShort,
        cancelled + moreCancelled);
  }
}
