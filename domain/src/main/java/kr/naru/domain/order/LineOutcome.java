package kr.naru.domain.order;

import java.util.List;
import java.util.Optional;
import kr.naru.domain.price.PriceRule.Part;
import kr.naru.domain.price.VatRule.Amount;
import kr.naru.domain.product.Product;
import kr.naru.domain.shared.Won;

/** What became of one line, after equal lines were merged. */
public sealed interface LineOutcome {
  Asked asked();

  /**
   * One or more equal request lines as one.
   *
   * @param lineNos the request lines it was merged from, the first names it
   * @param quantity in {@code unit}
   */
  record Asked(
      List<Integer> lineNos,
      String article,
      String unit,
      long quantity,
      Optional<Won> expectedUnitPrice,
      Optional<Won> previousUnitPrice) {
    public int no() {
      return lineNos.getFirst();
    }
  }

  /**
   * Promised, in full or (with {@code cut}) in part.
   *
   * @param quantity in the asked unit
   * @param baseQuantity in base units
   * @param cut why less than asked is promised
   */
  record Promised(
      Asked asked,
      Product product,
      long quantity,
      long baseQuantity,
      List<Part> parts,
      List<Charge> charges,
      Amount amount,
      Optional<Refusal> cut)
      implements LineOutcome {}

  record Refused(Asked asked, Optional<Product> product, Refusal refusal) implements LineOutcome {}

  /** Something billed with the goods, bottle deposits for instance. */
  record Charge(String kind, Won won, boolean inVatBase) {}
}
