package kr.naru.demo.town;

import java.time.Duration;
import java.util.OptionalDouble;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** Plays the town's days, one after the other, for ever. */
public final class TownDays implements Runnable {
  private static final int ORDERS = 240;
  private static final Duration PAUSE = Duration.ofSeconds(3);

  private final Town town;
  private final OptionalDouble pace;
  private final Consumer<String> out;
  private final Runnable open;

  /**
   * @param pace business seconds a second, 1 or more
   * @param open is run when the first morning is over
   */
  public TownDays(Town town, double pace, Consumer<String> out, Runnable open) {
    if (pace < 1) {
      throw new IllegalArgumentException("pace is 1 or more");
    }
    this.town = town;
    this.pace = OptionalDouble.of(pace);
    this.out = out;
    this.open = open;
  }

  /** Returns when the thread is interrupted. */
  @Override
  public void run() {
    var day = town.firstDay();
    Runnable next = open;
    while (!Thread.currentThread().isInterrupted()) {
      out.accept("");
      new TownDay(Stage.of(town, new Teller(out), day), ORDERS, next).play(pace);
      next = () -> {};
      day = day.plusDays(1);
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }
}
