package kr.naru.domain.price;

import java.time.Instant;
import java.util.Optional;
import kr.naru.domain.shared.MasterRecord;
import kr.naru.domain.shared.Sku;
import kr.naru.domain.shared.Won;

/** The base price of one base unit from an instant on; none ends the sale. */
public record BasePriceRecord(Sku sku, Instant validFrom, Optional<Won> price, long version)
    implements MasterRecord {
  @Override
  public String key() {
    return sku + " from " + validFrom;
  }
}
