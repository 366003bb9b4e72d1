package kr.naru.domain.money;

import java.time.Instant;
import java.util.List;
import kr.naru.domain.shared.CentreId;
import kr.naru.domain.shared.StateFact;
import kr.naru.domain.shared.StoreCode;
import kr.naru.domain.shared.Won;

/**
 * What some stores have and owe now; a row replaces every older one of its store (FIN-13).
 *
 * @param position of this message in the centre's stream, without a gap
 */
public record BalanceChanged(CentreId centre, long position, List<Row> rows, Instant at)
    implements StateFact {
  public static final String STREAM = "balance";

  /**
   * @param receivable what the store owes
   */
  public record Row(
      StoreCode store,
      Won deposit,
      Won depositHeld,
      Won receivable,
      Won creditHeld,
      long version) {}

  @Override
  public String document() {
    return STREAM;
  }

  @Override
  public String party() {
    return STREAM;
  }
}
