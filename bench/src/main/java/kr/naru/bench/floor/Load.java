package kr.naru.bench.floor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** Clients in a closed loop: each sends its next order when it has the answer to the last. */
public final class Load {
  private static final double MILLI = 1e6;

  private final Duration warm;
  private final Duration measured;
  private final Market market;
  private int runs;
  private long decided;

  Load(Duration warm, Duration measured) {
    this(warm, measured, Market.FLOOR);
  }

  /**
   * A load.
   *
   * @param warm before each run, not measured
   * @param measured of each run
   */
  public Load(Duration warm, Duration measured, Market market) {
    this.warm = warm;
    this.measured = measured;
    this.market = market;
  }

  public Measured run(Way way, int clients) throws Exception {
    runs++;
    order(way, clients, warm, "w");
    way.settle();
    var before = way.costs().now();
    var begin = System.nanoTime();
    var parts = order(way, clients, measured, "m");
    way.settle();
    var seconds = (System.nanoTime() - begin) / 1e9;
    decided = parts.stream().mapToLong(part -> part.nanos().length + part.failed()).sum();
    return measured(parts, seconds, way.costs().now().since(before));
  }

  /** Orders of the last run, accepted or not. */
  public long decided() {
    return decided;
  }

  private static Measured measured(List<Part> parts, double seconds, Cost cost) {
    var nanos = parts.stream().flatMapToLong(part -> LongStream.of(part.nanos())).toArray();
    var percentiles = new Percentiles(nanos);
    var orders = Math.max(1, nanos.length);
    return new Measured(
        nanos.length / seconds,
        percentiles.at(50) / MILLI,
        percentiles.at(99) / MILLI,
        cost.cpu().toNanos() / MILLI / orders,
        cost.allocated().isPresent() ? cost.allocated().getAsLong() / 1e3 / orders : Double.NaN,
        parts.stream().mapToLong(Part::failed).sum());
  }

  /** One client's accepted orders and how many were not. */
  private record Part(long[] nanos, long failed) {}

  private List<Part> order(Way way, int clients, Duration time, String phase) throws Exception {
    try (var threads = Executors.newFixedThreadPool(clients)) {
      var running = new ArrayList<Future<Part>>();
      var until = System.nanoTime() + time.toNanos();
      for (var n = 0; n < clients; n++) {
        var name = "%s%d-%d-%s".formatted(phase, runs, n, Long.toString(System.nanoTime(), 36));
        running.add(threads.submit(client(way, new Shoppers(name, n, clients, market), until)));
      }
      var parts = new ArrayList<Part>();
      for (var part : running) {
        parts.add(part.get());
      }
      return parts;
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }

  private static Callable<Part> client(Way way, Shoppers shoppers, long until) {
    return () -> {
      var nanos = new long[1_024];
      var done = 0;
      var failed = 0L;
      try (var line = way.open()) {
        while (System.nanoTime() - until < 0) {
          var basket = shoppers.next();
          var begin = System.nanoTime();
          if (line.order(basket)) {
            nanos = done == nanos.length ? Arrays.copyOf(nanos, 2 * done) : nanos;
            nanos[done++] = System.nanoTime() - begin;
          } else {
            failed++;
          }
        }
      }
      return new Part(Arrays.copyOf(nanos, done), failed);
    };
  }
}
