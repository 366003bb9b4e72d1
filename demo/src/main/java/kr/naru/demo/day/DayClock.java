package kr.naru.demo.day;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.OptionalDouble;
import java.util.concurrent.locks.LockSupport;
import kr.naru.demo.load.MasterLoad;

/** Moves a centre's business clock from act to act, at the pace that was asked for. */
public final class DayClock {
  private final MasterLoad load;
  private final LocalDate day;
  private final OptionalDouble pace;
  private final long begin = System.nanoTime();
  private final LocalTime first;

  public DayClock(MasterLoad load, LocalDate day, LocalTime first, OptionalDouble pace) {
    this.load = load;
    this.day = day;
    this.first = first;
    this.pace = pace;
  }

  /** It is this time now, as soon as the pace allows. */
  public void to(LocalTime time) {
    if (pace.isPresent()) {
      var nanos = Duration.between(first, time).toNanos() / pace.getAsDouble();
      var due = begin + (long) nanos;
      for (var left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
        LockSupport.parkNanos(left);
      }
    }
    load.clock("%sT%tT+09:00".formatted(day, time));
  }
}
