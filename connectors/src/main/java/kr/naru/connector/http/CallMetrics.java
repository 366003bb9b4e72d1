package kr.naru.connector.http;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;

/** How long calls took and how they ended: of this instance, of all its centres. */
public final class CallMetrics {
  private static final Duration[] STEPS = {
    Duration.ofMillis(10),
    Duration.ofMillis(50),
    Duration.ofMillis(250),
    Duration.ofSeconds(1),
    Duration.ofSeconds(5)
  };

  private final MeterRegistry meters;

  public CallMetrics(MeterRegistry meters) {
    this.meters = meters;
  }

  void answered(String operation, int status, Duration time) {
    Timer.builder("naru.http.answered")
        .description("From the call to its answer")
        .tag("operation", operation)
        .tag("status", Integer.toString(status))
        .serviceLevelObjectives(STEPS)
        .register(meters)
        .record(time);
  }
}
