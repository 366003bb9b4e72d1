package kr.naru.domain.stock;

import kr.naru.domain.shared.MasterRecord;
import kr.naru.domain.shared.Sku;

/** What the WMS counts of a SKU, in base units; its version is the WMS sequence. */
public record StockRecord(Sku sku, long onHand, long held, long version) implements MasterRecord {
  @Override
  public String key() {
    return sku.value();
  }
}
