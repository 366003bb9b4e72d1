package kr.naru.domain.product;

import java.util.Optional;
import kr.naru.domain.shared.MasterRecord;

/** A product category of the ERP, in two languages. */
public record CategoryRecord(
    String category, Optional<String> parent, String name, String nameKo, long version)
    implements MasterRecord {
  @Override
  public String key() {
    return category;
  }
}
