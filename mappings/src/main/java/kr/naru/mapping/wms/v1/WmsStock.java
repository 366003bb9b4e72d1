package kr.naru.mapping.wms.v1;

import kr.naru.domain.shared.Sku;
import kr.naru.domain.stock.StockRecord;
import kr.naru.mapping.wire.CloudEvent;
import kr.naru.mapping.wire.Fields;
import kr.naru.mapping.wire.MasterBatch;
import kr.naru.mapping.wire.WireError;

/** Stock as the WMS counts it: {@code kr.naru.wms.stock.v1}. */
public final class WmsStock {
  private static final String TYPE = "kr.naru.wms.stock.v1";
  private static final long MAX_QUANTITY = 1_000_000_000_000L;

  private WmsStock() {}

  public static MasterBatch read(CloudEvent event) {
    if (!event.type().equals(TYPE)) {
      throw new WireError("type", event.type(), TYPE);
    }
    return MasterBatch.read(event, "stock", WmsStock::stock);
  }

  /** {@code sequence} is the WMS's own increasing number for the SKU's count. */
  public static StockRecord stock(Fields record) {
    return new StockRecord(
        record.value("sku", Sku::new),
        record.number("onHand", 0, MAX_QUANTITY),
        record.optionalNumber("held", 0, MAX_QUANTITY).orElse(0L),
        record.number("sequence", 1, Long.MAX_VALUE));
  }
}
