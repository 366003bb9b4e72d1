package kr.naru.domain.product;

import kr.naru.domain.shared.MasterRecord;
import kr.naru.domain.shared.Sku;

/** A barcode, the SKU and the unit it stands for (MST-03, MST-04). */
public record BarcodeRecord(Barcode barcode, Sku sku, String unit, boolean withdrawn, long version)
    implements MasterRecord {
  @Override
  public String key() {
    return barcode.gtin14();
  }
}
