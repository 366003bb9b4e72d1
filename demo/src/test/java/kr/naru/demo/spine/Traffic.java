package kr.naru.demo.spine;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import kr.naru.demo.HubProcess;
import kr.naru.demo.house.House.Small;
import kr.naru.twin.aos.AosTwin;

/**
 * Stores that order through some hubs, one client each: every tenth order is sent twice, every
 * tenth is cancelled at once.
 */
final class Traffic {
  private final Small centre;
  private final List<HubProcess> hubs;
  private final int orders;
  private final long seed;
  private Duration pause = Duration.ZERO;
  private final AtomicInteger placed = new AtomicInteger();
  private final Map<String, Instant> accepted = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();

  Traffic(Small centre, List<HubProcess> hubs, int orders, long seed) {
    this.centre = centre;
    this.hubs = hubs;
    this.orders = orders;
    this.seed = seed;
  }

  /** At so many orders a second, all stores together. */
  Traffic atOrdersASecond(int rate) {
    pause = Duration.ofSeconds(centre.stores().size()).dividedBy(rate);
    return this;
  }

  /** Orders decided so far. */
  int placed() {
    return placed.get();
  }

  /** Numbers of the orders that were accepted at least in part. */
  List<String> accepted() {
    return List.copyOf(accepted.keySet());
  }

  /** When the answer to an order was here, system time. */
  Instant answered(String order) {
    return accepted.getOrDefault(order, Instant.MAX);
  }

  /** Answers that no order should get. */
  List<String> wrong() {
    return List.copyOf(wrong);
  }

  /** Begins; every store orders its share. Done when all have. */
  Future<?> begin() {
    return CompletableFuture.runAsync(this::run, run -> Thread.ofVirtual().start(run));
  }

  private void run() {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var n = 0; n < centre.stores().size(); n++) {
        var number = n;
        threads.submit(() -> orderAs(number));
      }
    }
  }

  private void orderAs(int number) {
    try {
      order(number);
    } catch (RuntimeException e) {
      wrong.add("store " + number + " gave up: " + e);
    }
  }

  private void order(int number) {
    var random = new SplittableRandom(seed * 1_000 + number);
    var share = orders / centre.stores().size();
    for (var n = 0; n < share; n++) {
      var hub = hubs.get((n + number) % hubs.size());
      var key = "o-%d-%d-%d".formatted(seed, number, n);
      order(centre.aos(hub), key, basket(centre.stores().get(number), random), random);
      LockSupport.parkNanos(pause.toNanos());
    }
  }

  private void order(AosTwin aos, String key, Map<String, ?> basket, SplittableRandom random) {
    var answer = aos.order(key, basket);
    var answered = Instant.now();
    if (random.nextInt(10) == 0) {
      var again = aos.order(key, basket);
      if (!Arrays.equals(answer.bytes(), again.bytes())) {
        wrong.add("another answer to " + key);
      }
    }
    if (!answer.decided()) {
      wrong.add(key + ": " + answer.status());
      return;
    }
    placed.incrementAndGet();
    if (!answer.json().path("outcome").asString().equals("REFUSED")) {
      var no = answer.json().path("orderNo").asString();
      accepted.put(no, answered);
      if (random.nextInt(10) == 0) {
        aos.post("/api/v1/orders/" + no + "/cancel", "c-" + key, Map.of());
      }
    }
  }

  private Map<String, ?> basket(String store, SplittableRandom random) {
    var lines = new ArrayList<Map<String, ?>>();
    for (var n = 1 + random.nextInt(3); n > 0; n--) {
      var article = centre.skus().get(random.nextInt(centre.skus().size()));
      lines.add(Map.of("article", article, "quantity", 1 + random.nextInt(6)));
    }
    return Map.of("store", store, "policy", "TRIM", "lines", lines);
  }
}
