package kr.naru.proof;

/** What came of a test; the later one outweighs the earlier. */
public enum Outcome {
  PASSED,
  SKIPPED,
  FAILED;

  Outcome worse(Outcome other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
