package kr.naru.contract;

import java.util.Set;
import java.util.function.Function;
import kr.naru.mapping.wire.MasterBatch;
import kr.naru.mapping.wire.WireError;

/**
 * What the hub made of a message it was given.
 *
 * @param refusal empty when it was understood as a whole
 * @param known the fields it would have known where it met one it did not know
 */
record Reading(String refusal, Set<String> known) {
  private static final String KNOWN = "a known field: ";

  boolean understood() {
    return refusal.isEmpty();
  }

  static Reading of(Function<byte[], ?> reader, byte[] message) {
    try {
      return reader.apply(message) instanceof MasterBatch batch ? of(batch) : of("");
    } catch (WireError e) {
      return of(e.wanted());
    }
  }

  private static Reading of(MasterBatch batch) {
    return of(batch.refused().isEmpty() ? "" : batch.refused().getFirst().reason());
  }

  private static Reading of(String refusal) {
    var known =
        refusal.startsWith(KNOWN)
            ? Set.of(refusal.substring(KNOWN.length()).split(", "))
            : Set.<String>of();
    return new Reading(refusal, known);
  }
}
