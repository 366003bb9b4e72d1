package kr.naru.bench.growth;

import java.util.ArrayList;
import java.util.List;
import kr.naru.bench.floor.Basket;
import kr.naru.bench.floor.Cost;
import kr.naru.bench.floor.Way;

/** Orders go to several centres by turns; what they cost is asked of a meter. */
final class Spread implements Way {
  private final List<Way> ways;
  private final Meter meter;
  private final Runnable settle;

  Spread(List<Way> ways, Meter meter, Runnable settle) {
    this.ways = ways;
    this.meter = meter;
    this.settle = settle;
  }

  @Override
  public Line open() {
    var lines = ways.stream().map(Way::open).toList();
    return new Line() {
      private int next;

      @Override
      public boolean order(Basket basket) throws Exception {
        return lines.get(next++ % lines.size()).order(basket);
      }

      @Override
      public void close() throws Exception {
        for (var line : new ArrayList<>(lines)) {
          line.close();
        }
      }
    };
  }

  @Override
  public Cost.Source costs() {
    return meter;
  }

  @Override
  public void settle() {
    settle.run();
  }

  Meter meter() {
    return meter;
  }
}
