package kr.naru.domain.shared;

import java.time.LocalDate;

/**
 * What a stream of the HUB's came to on a business day that has ended, so that the HUB can see that
 * it has everything (HUB-02).
 *
 * @param first with {@code last}: least and greatest number of the day's records; 0 when there were
 *     none. Records of another day may lie between
 * @param sum of the records' amounts: won, cancellations negative; of stock and prices rows
 */
public record HubDayCounted(
    CentreId centre, String stream, LocalDate day, long first, long last, long count, long sum)
    implements Fact {
  @Override
  public String document() {
    return stream + ":" + day;
  }

  @Override
  public String party() {
    return stream;
  }
}
