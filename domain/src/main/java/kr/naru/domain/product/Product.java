package kr.naru.domain.product;

import java.util.Map;
import java.util.Optional;
import kr.naru.domain.liquor.LiquorPurpose;
import kr.naru.domain.shared.Sku;

/**
 * A product, or one option of it, as a decision needs to know it.
 *
 * @param units base units in one of each unit it is sold in; the base unit itself counts 1
 * @param soldOutByForce a sales ban that beats any stock (ADM-07, ADM-10)
 */
public record Product(
    Sku sku,
    String name,
    Sheet sheet,
    TaxClass taxClass,
    SaleMode saleMode,
    boolean hidden,
    boolean soldOutByForce,
    Map<String, Integer> units,
    Optional<LiquorPurpose> liquorPurpose) {
  /** The unit books are kept in: the one that counts 1. */
  public String baseUnit() {
    return units.entrySet().stream()
        .filter(unit -> unit.getValue() == 1)
        .map(Map.Entry::getKey)
        .sorted()
        .findFirst()
        .orElse("EA");
  }
}
