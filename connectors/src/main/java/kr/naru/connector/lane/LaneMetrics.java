package kr.naru.connector.lane;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;

/**
 * How long partners waited for what was decided, and what became of attempts: of this instance, of
 * all its centres, since it began.
 */
public final class LaneMetrics {
  private static final Duration[] STEPS = {
    Duration.ofMillis(50),
    Duration.ofMillis(250),
    Duration.ofSeconds(1),
    Duration.ofSeconds(5),
    Duration.ofSeconds(60)
  };

  private final MeterRegistry meters;
  private final Clock clock;

  public LaneMetrics(MeterRegistry meters, Clock clock) {
    this.meters = meters;
    this.clock = clock;
  }

  void delivered(Lane lane, Told told) {
    Timer.builder("naru.lane.delivered")
        .description("From the decision until the partner has the message")
        .tag("lane", lane.name())
        .serviceLevelObjectives(STEPS)
        .register(meters)
        .record(Duration.between(told.at(), clock.instant()));
  }

  void failed(Lane lane, Failure failure) {
    Counter.builder("naru.lane.failed")
        .description("Attempts that failed: outage, blamed on the message, or unknown")
        .tag("lane", lane.name())
        .tag("failure", failure.getClass().getSimpleName().toLowerCase(Locale.ROOT))
        .register(meters)
        .increment();
  }
}
