package kr.naru.proof;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Keeps what came of every test of a module; JUnit finds it as a service. */
public final class ProofRecorder implements TestExecutionListener {
  private final ProofFile file;
  private final Map<String, Long> startNanos = new ConcurrentHashMap<>();
  private final Map<String, TestRun> runs = new LinkedHashMap<>();
  private @Nullable TestPlan plan;

  public ProofRecorder() {
    this(ProofFile.ofThisModule());
  }

  ProofRecorder(ProofFile file) {
    this.file = file;
  }

  /** A run that dies on its way must not leave an earlier one's lines behind. */
  @Override
  public void testPlanExecutionStarted(TestPlan started) {
    if (plan == null) {
      file.remove();
    }
    plan = started;
  }

  @Override
  public void executionStarted(TestIdentifier test) {
    startNanos.put(test.getUniqueId(), System.nanoTime());
  }

  @Override
  public void executionSkipped(TestIdentifier test, String reason) {
    keepAll(test, Outcome.SKIPPED);
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    var outcome = outcome(result);
    if (test.isTest()) {
      keep(test, outcome, 1);
    } else if (outcome != Outcome.PASSED) {
      keepAll(test, outcome);
    }
  }

  @Override
  public void testPlanExecutionFinished(TestPlan finished) {
    synchronized (runs) {
      file.write(runs.values());
    }
  }

  /** A class that fails as a whole fails each of its tests, also those that never began. */
  private void keepAll(TestIdentifier container, Outcome outcome) {
    if (plan != null) {
      Stream.concat(Stream.of(container), plan.getDescendants(container).stream())
          .forEach(test -> keep(test, outcome, 0));
    }
  }

  private void keep(TestIdentifier test, Outcome outcome, int cases) {
    if (plan == null) {
      return;
    }
    var duration = cases == 0 ? Duration.ZERO : duration(test);
    TestMethod.of(test, plan)
        .map(method -> new TestRun(method, outcome, duration, cases))
        .ifPresent(this::keep);
  }

  private void keep(TestRun run) {
    synchronized (runs) {
      runs.merge(run.test().key(), run, TestRun::and);
    }
  }

  private Duration duration(TestIdentifier test) {
    long now = System.nanoTime();
    return Duration.ofNanos(now - startNanos.getOrDefault(test.getUniqueId(), now));
  }

  private static Outcome outcome(TestExecutionResult result) {
    return switch (result.getStatus()) {
      case SUCCESSFUL -> Outcome.PASSED;
      case ABORTED -> Outcome.SKIPPED;
      case FAILED -> Outcome.FAILED;
    };
  }
}
