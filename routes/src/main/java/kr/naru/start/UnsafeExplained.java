package kr.naru.start;

import kr.naru.start.ProductionSecrets.Unsafe;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words which variables an operator has to set. */
final class UnsafeExplained extends AbstractFailureAnalyzer<Unsafe> {
  @Override
  protected FailureAnalysis analyze(Throwable root, Unsafe cause) {
    return new FailureAnalysis(
        "Profile prod does not start with a missing, blank, short (under 12 characters) or"
            + " well-known value of:\n  "
            + String.join("\n  ", cause.variables()),
        "Set these environment variables to values of your own (docs/operating/configuration.md).",
        cause);
  }
}
