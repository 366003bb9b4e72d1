package kr.naru.domain.order;

import java.time.Instant;
import java.util.List;
import kr.naru.domain.product.TaxClass;
import kr.naru.domain.shared.CentreId;
import kr.naru.domain.shared.Fact;
import kr.naru.domain.shared.Sku;
import kr.naru.domain.shared.StoreCode;
import kr.naru.domain.shared.Won;

/**
 * Goods of a sheet left the centre and became a sale, with the tax on what was really shipped.
 *
 * @param shipmentNo the floor's number of this shipment; a shipment is booked once
 * @param fromDeposit with {@code onCredit}: what was captured; their sum is {@code gross}
 */
public record SheetShipped(
    CentreId centre,
    OrderNo orderNo,
    String sheetNo,
    StoreCode store,
    String shipmentNo,
    Won gross,
    Won vat,
    Won fromDeposit,
    Won onCredit,
    List<Line> lines,
    Instant at)
    implements Fact {

  /** Quantities in base units, shipped with this shipment. */
  public record Line(int no, Sku sku, long quantity, Won gross, Won vat, TaxClass taxClass) {}

  @Override
  public String document() {
    return sheetNo;
  }

  @Override
  public String party() {
    return store.value();
  }
}
