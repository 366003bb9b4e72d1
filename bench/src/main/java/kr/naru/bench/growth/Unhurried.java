package kr.naru.bench.growth;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import kr.naru.bench.floor.Basket;
import kr.naru.bench.floor.Cost;
import kr.naru.bench.floor.Way;

/** Clients that think before each order, so that the machine is not busy with them alone. */
record Unhurried(Way way) implements Way {
  static final Duration THINKS = Duration.ofMillis(20);

  @Override
  public Line open() {
    var line = way.open();
    return new Line() {
      @Override
      public boolean order(Basket basket) throws Exception {
        LockSupport.parkNanos(THINKS.toNanos());
        return line.order(basket);
      }

      @Override
      public void close() throws Exception {
        line.close();
      }
    };
  }

  @Override
  public Cost.Source costs() {
    return way.costs();
  }

  @Override
  public void settle() {
    way.settle();
  }
}
