package kr.naru.bench.neighbours;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import kr.naru.bench.floor.HttpLine;
import kr.naru.bench.floor.Shoppers;
import kr.naru.twin.server.Grant;

/** The others: many stores that order at a fixed rate through the AOS, far below what is had. */
final class CalmStores {
  /** More than are ever at work unless the hub is slower than half a second. */
  private static final int CLIENTS = 24;

  /** The stores of one client more are left to the neighbour. */
  private static final int SHARES = CLIENTS + 1;

  /** Of the neighbour's share. */
  static final String NEIGHBOUR = "S0024";

  private static final String NUMBER = "\"orderNo\":\"";

  private final Place place;
  private int runs;

  CalmStores(Place place) {
    this.place = place;
  }

  /**
   * What they got.
   *
   * @param nanos from the time an order was due to its answer, or until the line broke
   * @param answered when, by the order's number
   * @param failed orders that were not accepted
   */
  record Heard(long[] nanos, Map<String, Instant> answered, long failed) {
    static Heard all(List<Heard> parts) {
      var answered = new HashMap<String, Instant>();
      parts.forEach(part -> answered.putAll(part.answered));
      return new Heard(
          parts.stream().flatMapToLong(part -> LongStream.of(part.nanos)).toArray(),
          answered,
          parts.stream().mapToLong(Heard::failed).sum());
    }
  }

  Heard order(int perSecond, Duration time) throws Exception {
    runs++;
    var pace = new Pace(System.nanoTime() + 50_000_000, perSecond, time);
    try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
      var running = new ArrayList<Future<Heard>>();
      for (var n = 0; n < CLIENTS; n++) {
        var name = "calm-%d-%d-%s".formatted(runs, n, Long.toString(System.nanoTime(), 36));
        var shoppers = new Shoppers(name, n, SHARES, Place.MARKET);
        running.add(threads.submit(() -> client(shoppers, pace)));
      }
      var parts = new ArrayList<Heard>();
      for (var part : running) {
        parts.add(part.get());
      }
      return Heard.all(parts);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }

  private Heard client(Shoppers shoppers, Pace pace) throws IOException {
    var nanos = LongStream.builder();
    var answered = new HashMap<String, Instant>();
    var failed = 0L;
    var line = open();
    try {
      for (var due = pace.awaitNext(); due.isPresent(); due = pace.awaitNext()) {
        var basket = shoppers.next();
        try {
          var answer = line.send(basket.key(), basket.json());
          nanos.add(System.nanoTime() - due.getAsLong());
          var number = numberOf(answer);
          answered.put(number, Instant.now());
          failed += number.isEmpty() ? 1 : 0;
        } catch (IOException brokenLine) {
          nanos.add(System.nanoTime() - due.getAsLong());
          failed++;
          line.close();
          line = open();
        }
      }
    } finally {
      line.close();
    }
    answered.remove("");
    return new Heard(nanos.build().toArray(), answered, failed);
  }

  private HttpLine open() throws IOException {
    return place.line("POST", "orders", Grant.of("aos", place.id(), "act_for", "order:write"));
  }

  /** Empty when it was not accepted whole. */
  private static String numberOf(HttpLine.Answer answer) {
    var body = answer.body();
    var at = body.indexOf(NUMBER);
    return answer.status() != 201 || at < 0 || body.contains("REFUSED")
        ? ""
        : body.substring(at + NUMBER.length(), body.indexOf('"', at + NUMBER.length()));
  }
}
