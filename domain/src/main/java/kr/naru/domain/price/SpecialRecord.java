package kr.naru.domain.price;

import java.time.Instant;
import java.util.Optional;
import kr.naru.domain.shared.MasterRecord;
import kr.naru.domain.shared.Sku;
import kr.naru.domain.shared.Won;

/** A special offer (특매): window, price, and a cap in base units if it has one. */
public record SpecialRecord(
    String special,
    Sku sku,
    Won price,
    Instant validFrom,
    Instant validUntil,
    Optional<Long> cap,
    boolean withdrawn,
    long version)
    implements MasterRecord {
  @Override
  public String key() {
    return special;
  }
}
