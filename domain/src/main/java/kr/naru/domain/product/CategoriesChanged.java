package kr.naru.domain.product;

import java.time.Instant;
import java.util.List;
import kr.naru.domain.shared.CentreId;
import kr.naru.domain.shared.StateFact;

/**
 * Categories are new, or stand elsewhere in the tree, or bear other names (AOS-09).
 *
 * @param document the message or file they came by
 * @param rows as they stand now, 1 to 1,000
 * @param at business time
 */
public record CategoriesChanged(
    CentreId centre, String document, List<CategoryRecord> rows, Instant at) implements StateFact {
  public static final String STREAM = "categories";

  @Override
  public String party() {
    return STREAM;
  }
}
