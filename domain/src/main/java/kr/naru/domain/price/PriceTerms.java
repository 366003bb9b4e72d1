package kr.naru.domain.price;

import java.util.Optional;
import kr.naru.domain.shared.Rate;
import kr.naru.domain.shared.Rounding;
import kr.naru.domain.shared.Won;

/**
 * Everything valid at one instant that makes the price of one SKU for one store.
 *
 * @param base price of one base unit, before the group's surcharge
 * @param member a price agreed for this store; final
 * @param discountAllowed false for liquor unless the centre allows it: an inducement by discount is
 *     banned (Liquor Licence Act)
 */
public record PriceTerms(
    Optional<Won> base,
    Optional<Special> special,
    Optional<Won> member,
    Rate groupRate,
    Rounding rounding,
    boolean discountAllowed) {

  /**
   * A special offer (특매) in its window.
   *
   * @param left base units left under its cap; empty when it has none
   */
  public record Special(String number, Won price, Optional<Long> left) {
    public Special lessTaken(long taken) {
      return new Special(number, price, left.map(l -> Math.max(0, l - taken)));
    }
  }
}
