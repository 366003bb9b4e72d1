package kr.naru.mapping.wire;

import java.util.List;
import kr.naru.domain.shared.RecordsRefused;
import kr.naru.mapping.wire.Envelope.Saying;

/**
 * Records of a partner's own message that were refused: {@code
 * kr.naru.<partner>.records-refused.v1}.
 *
 * @param document the id of his message
 * @param subject what the records were: {@code base-price}
 */
public record RefusedMessage(String document, String subject, List<Refused> refused) {
  /** Where the record stood, its field, what stood there, and what is wanted. */
  public record Refused(String record, String field, String value, String reason) {}

  public static Saying of(String partner, RecordsRefused fact) {
    var refused =
        fact.refused().stream()
            .map(r -> new Refused(r.record(), r.field(), r.value(), r.reason()))
            .toList();
    return new Saying(
        "kr.naru." + partner + ".records-refused.v1",
        fact.document(),
        new RefusedMessage(fact.document(), fact.subject(), refused));
  }
}
