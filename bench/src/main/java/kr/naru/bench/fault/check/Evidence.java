package kr.naru.bench.fault.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.naru.bench.fault.drive.Entry;
import kr.naru.bench.fault.drive.Entry.What;

/**
 * All that the checker knows.
 *
 * @param disturbed false: nothing was killed, stopped or cut, so nobody was to be told twice
 */
public record Evidence(List<Entry> log, PartnerBooks partners, Books books, boolean disturbed) {

  /** Decisions of orders, not of cancellations. */
  Stream<Entry> ordersDecided() {
    return log.stream().filter(entry -> entry.what() == What.OK && entry.id().startsWith("o-"));
  }

  /** Intentions of orders by the store's own order number. */
  Map<String, Entry> intended() {
    return log.stream()
        .filter(entry -> entry.what() == What.INTENDED && entry.id().startsWith("o-"))
        .collect(Collectors.toMap(Entry::document, entry -> entry, (one, other) -> one));
  }

  /** Every answer that decided something, the repeated ones too. */
  Stream<Entry> answers() {
    return log.stream().filter(entry -> entry.what() == What.OK || entry.what() == What.REPEATED);
  }
}
