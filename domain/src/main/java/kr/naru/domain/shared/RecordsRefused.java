package kr.naru.domain.shared;

import java.util.List;

/** Records of a partner's message were refused, each by itself; the partner is told which. */
public record RecordsRefused(
    CentreId centre, String party, String document, String subject, List<Refused> refused)
    implements Fact {
  /** Where the record stood, its field, what stood there, and what is wanted. */
  public record Refused(String record, String field, String value, String reason) {}
}
