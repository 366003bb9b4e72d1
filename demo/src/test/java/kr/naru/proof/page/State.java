package kr.naru.proof.page;

import java.util.List;
import java.util.Locale;
import kr.naru.proof.Outcome;

/** How far a row is proved. */
enum State {
  PROVED,
  PART,
  FAILED,
  NOT;

  /** A failure outweighs every success; a skipped test says nothing. */
  static State of(List<Evidence> evidence) {
    if (evidence.stream().anyMatch(each -> each.outcome() == Outcome.FAILED)) {
      return FAILED;
    }
    if (evidence.stream().anyMatch(Evidence::provesInFull)) {
      return PROVED;
    }
    return evidence.stream().anyMatch(each -> each.outcome() == Outcome.PASSED) ? PART : NOT;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
