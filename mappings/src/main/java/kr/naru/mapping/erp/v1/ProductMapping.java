package kr.naru.mapping.erp.v1;

import java.util.Map;
import java.util.stream.Collectors;
import kr.naru.domain.liquor.LiquorPurpose;
import kr.naru.domain.product.Barcode;
import kr.naru.domain.product.BarcodeRecord;
import kr.naru.domain.product.CategoryRecord;
import kr.naru.domain.product.ProductRecord;
import kr.naru.domain.product.SaleMode;
import kr.naru.domain.product.Sheet;
import kr.naru.domain.product.TaxClass;
import kr.naru.domain.shared.Sku;
import kr.naru.mapping.wire.Fields;

/** Categories, products with their options, barcodes. */
final class ProductMapping {
  private static final long MAX_FACTOR = 10_000;

  /** As an order line can name it. */
  private static final int MAX_UNIT = 16;

  private ProductMapping() {}

  static CategoryRecord category(Fields record) {
    return new CategoryRecord(
        record.text("category", 32),
        record.optionalText("parent", 32),
        record.text("name", 100),
        record.text("nameKo", 100),
        Versions.of(record));
  }

  static ProductRecord product(Fields record) {
    return new ProductRecord(
        record.value("sku", Sku::new),
        record.optionalValue("optionOf", Sku::new),
        record.text("name", 200),
        record.text("nameKo", 200),
        record.optionalText("category", 32),
        record.oneOf("sheet", Sheet.class),
        record.oneOf("taxClass", TaxClass.class),
        record.oneOf("saleMode", SaleMode.class),
        record.flag("hidden"),
        record.flag("soldOut"),
        units(record),
        record.optionalOneOf("liquorPurpose", LiquorPurpose.class),
        Versions.of(record));
  }

  static BarcodeRecord barcode(Fields record) {
    return new BarcodeRecord(
        record.value("barcode", Barcode::of),
        record.value("sku", Sku::new),
        record.text("unit", 16),
        record.flag("withdrawn"),
        Versions.of(record));
  }

  /** {@code {"EA": 1, "CASE": 12}}: base units in one of each; one unit counts 1. */
  private static Map<String, Integer> units(Fields record) {
    var units = record.object("units");
    var factors =
        units.names().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    unit -> unit, unit -> (int) units.number(unit, 1, MAX_FACTOR)));
    if (factors.keySet().stream().anyMatch(unit -> unit.length() > MAX_UNIT)) {
      throw record.contradiction("units", factors, "names of at most " + MAX_UNIT + " characters");
    }
    if (!factors.containsValue(1)) {
      throw record.contradiction("units", factors, "one unit that counts 1");
    }
    return factors;
  }
}
