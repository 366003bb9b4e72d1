package kr.naru.domain.price;

import java.time.Instant;
import kr.naru.domain.shared.MasterRecord;
import kr.naru.domain.shared.Rate;

/** A price group and its surcharge from an instant on (MBR-08). */
public record PriceGroupRecord(String priceGroup, Instant validFrom, Rate rate, long version)
    implements MasterRecord {
  @Override
  public String key() {
    return priceGroup + " from " + validFrom;
  }
}
