package kr.naru.domain.order;

import java.util.List;
import kr.naru.domain.money.StoreFunds;

/**
 * The decision on a whole basket.
 *
 * @param strays lines that belong to no sheet, because their article is unknown
 * @param fundsAfter what the store can spend once the accepted sheets are held
 */
public record Promise(
    List<SheetOutcome> sheets, List<LineOutcome.Refused> strays, StoreFunds fundsAfter) {
  public List<SheetOutcome.Accepted> accepted() {
    return sheets.stream()
        .filter(SheetOutcome.Accepted.class::isInstance)
        .map(SheetOutcome.Accepted.class::cast)
        .toList();
  }

  public boolean anyAccepted() {
    return !accepted().isEmpty();
  }
}
