package kr.naru.domain.price;

import java.time.Instant;
import java.util.Optional;
import kr.naru.domain.shared.CentreId;
import kr.naru.domain.shared.Fact;
import kr.naru.domain.shared.Sku;
import kr.naru.domain.shared.Won;

/**
 * A special (특매) began or ended by the centre's clock, without anyone's doing (AOS-07).
 *
 * @param cap base units; empty: none
 */
public record SpecialTurned(
    CentreId centre,
    String special,
    Sku sku,
    Turn turn,
    Won price,
    Instant validFrom,
    Instant validUntil,
    Optional<Long> cap,
    Instant at)
    implements Fact {

  /** Began again with other terms is {@code BEGAN} too: the last word counts. */
  public enum Turn {
    BEGAN,
    ENDED
  }

  @Override
  public String document() {
    return special;
  }

  @Override
  public String party() {
    return sku.value();
  }
}
