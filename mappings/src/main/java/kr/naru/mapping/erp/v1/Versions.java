package kr.naru.mapping.erp.v1;

import kr.naru.mapping.wire.Fields;

/** The sender's increasing number, in every record. */
final class Versions {
  private Versions() {}

  static long of(Fields record) {
    return record.number("version", 1, Long.MAX_VALUE);
  }
}
