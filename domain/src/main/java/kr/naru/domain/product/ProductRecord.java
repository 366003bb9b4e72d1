package kr.naru.domain.product;

import java.util.Map;
import java.util.Optional;
import kr.naru.domain.liquor.LiquorPurpose;
import kr.naru.domain.shared.MasterRecord;
import kr.naru.domain.shared.Sku;

/** A product or option as the ERP keeps it. */
public record ProductRecord(
    Sku sku,
    Optional<Sku> optionOf,
    String name,
    String nameKo,
    Optional<String> category,
    Sheet sheet,
    TaxClass taxClass,
    SaleMode saleMode,
    boolean hidden,
    boolean soldOut,
    Map<String, Integer> units,
    Optional<LiquorPurpose> liquorPurpose,
    long version)
    implements MasterRecord {
  @Override
  public String key() {
    return sku.value();
  }
}
