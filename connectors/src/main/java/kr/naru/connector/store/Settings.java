package kr.naru.connector.store;

import java.util.Map;
import kr.naru.domain.price.VatRule;
import kr.naru.domain.shared.Rounding;
import kr.naru.domain.shared.Setting;

/** The dated settings of a centre in force, with the hub's defaults. */
public record Settings(Map<String, String> values) {
  public Rounding rounding() {
    return new Rounding(
        Integer.parseInt(Setting.PRICE_ROUNDING_UNIT.in(values)),
        Rounding.Direction.valueOf(Setting.PRICE_ROUNDING_DIRECTION.in(values)));
  }

  public VatRule.Basis priceBasis() {
    return VatRule.Basis.valueOf(Setting.PRICE_BASIS.in(values));
  }

  public boolean liquorDiscountAllowed() {
    return Boolean.parseBoolean(Setting.LIQUOR_DISCOUNT_ALLOWED.in(values));
  }
}
