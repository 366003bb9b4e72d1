package kr.naru.proof.page;

import java.util.List;

/** What makes a proof worthless; it stops the build. */
final class ProofError extends RuntimeException {
  private static final long serialVersionUID = 1;

  ProofError(String message) {
    super(message);
  }

  static void throwIfAny(List<String> faults) {
    if (!faults.isEmpty()) {
      throw new ProofError(String.join(System.lineSeparator(), faults));
    }
  }
}
