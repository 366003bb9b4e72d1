package kr.naru.twin.event;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How long messages took from their decision in the hub to a partner's hand. Any thread may ask.
 */
public final class Delays {
  private static final int PERCENT = 100;

  private final Instant since = Instant.now();
  private final List<Long> millis = new ArrayList<>();

  /** Counts and times of what came so far, in milliseconds. */
  public record Summary(long count, long median, long p99, long max) {
    public static final Summary NONE = new Summary(0, 0, 0, 0);
  }

  /** Notes one that is here now; what was decided before this twin was up tells nothing of it. */
  public synchronized void note(String time) {
    try {
      var decided = OffsetDateTime.parse(time).toInstant();
      if (decided.isAfter(since)) {
        millis.add(Math.max(0, Duration.between(decided, Instant.now()).toMillis()));
      }
    } catch (DateTimeException noTime) {
      // A message without a time is booked like any other.
    }
  }

  public synchronized Summary summary() {
    if (millis.isEmpty()) {
      return Summary.NONE;
    }
    var sorted = new ArrayList<>(millis);
    Collections.sort(sorted);
    return new Summary(sorted.size(), at(sorted, 50), at(sorted, 99), sorted.getLast());
  }

  private static long at(List<Long> sorted, int percent) {
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / PERCENT));
  }
}
