package kr.naru.domain.price;

import java.util.Optional;
import kr.naru.domain.shared.Rate;
import kr.naru.domain.shared.Won;

/**
 * The exposed price of one base unit, and the parts it is made of.
 *
 * @param list the price before the group's surcharge
 */
public record UnitPrice(Won won, Kind kind, Won list, Rate rate, Optional<String> special) {
  public enum Kind {
    BASE,
    SPECIAL,
    MEMBER
  }
}
