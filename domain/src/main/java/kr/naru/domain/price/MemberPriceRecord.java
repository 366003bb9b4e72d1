package kr.naru.domain.price;

import java.time.Instant;
import java.util.Optional;
import kr.naru.domain.shared.MasterRecord;
import kr.naru.domain.shared.Sku;
import kr.naru.domain.shared.StoreCode;
import kr.naru.domain.shared.Won;

/** A price agreed with one store from an instant on; none ends it (MST-07). */
public record MemberPriceRecord(
    StoreCode store, Sku sku, Instant validFrom, Optional<Won> price, long version)
    implements MasterRecord {
  @Override
  public String key() {
    return store + " " + sku + " from " + validFrom;
  }
}
