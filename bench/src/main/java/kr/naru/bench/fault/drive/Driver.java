package kr.naru.bench.fault.drive;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Every store orders at its pace. An order keeps its key until it is decided; one in ten is sent
 * again later, and one in ten is cancelled.
 */
public final class Driver implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Market market;
  private final DriverLog log;
  private final Client client;
  private final long seed;
  private final AtomicInteger decided = new AtomicInteger();
  private final AtomicInteger unknown = new AtomicInteger();
  private final AtomicInteger sendings = new AtomicInteger();
  private volatile List<URI> doors = List.of();
  private volatile boolean open = true;
  private volatile boolean forgetful;
  private ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  public Driver(Market market, DriverLog log, long seed) {
    this.market = market;
    this.log = log;
    this.client = new Client(market.token());
    this.seed = seed;
  }

  /** Where it sends orders from now on, by turns. */
  public void to(List<URI> hubs) {
    doors = List.copyOf(hubs);
  }

  /**
   * Begins, or goes on after {@link #rest}.
   *
   * @param rate orders a second, all stores together
   */
  public void begin(int rate, int turn) {
    open = true;
    threads = Executors.newVirtualThreadPerTaskExecutor();
    var pause = Duration.ofSeconds(market.stores().size()).dividedBy(rate);
    var root = new SplittableRandom(seed * 1_000 + turn);
    for (var store : market.stores()) {
      var random = root.split();
      var name = "%s-%d-%d".formatted(store, seed, turn);
      var shopper = new Shopper(this, new Basket(market, store, name, random), random);
      threads.submit(() -> shopper.run(pause));
    }
  }

  /** A planted fault: an order nobody knows the outcome of is sent again under another key. */
  public void forgetKeys() {
    forgetful = true;
  }

  /** Returns when every order that was begun is decided. */
  public void rest() {
    open = false;
    threads.shutdown();
    try {
      if (!threads.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException e) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  public int decided() {
    return decided.get();
  }

  /** How often nobody knew what had become of an order. */
  public int unknown() {
    return unknown.get();
  }

  public DriverLog log() {
    return log;
  }

  @Override
  public void close() {
    rest();
    log.close();
  }

  /** The next sending of an order may go to another hub than the last. */
  Client.Answer send(String path, String key, byte[] body) {
    return client.send(door(path), key, body);
  }

  /** One call that is no intention and must not be decided: what a caller hears just now. */
  public Probe probe() {
    var begin = System.nanoTime();
    var name = "probe-" + begin;
    var order = new Basket(market, market.stores().getLast(), name, new SplittableRandom()).next();
    var answer = send("/api/v1/orders", name, order.body());
    return new Probe(answer.status(), Duration.ofNanos(System.nanoTime() - begin));
  }

  /** What came back, and when. */
  public record Probe(int status, Duration took) {
    /** Come back later, said within a second. */
    public boolean isBusy() {
      return status == 503 && took.compareTo(Duration.ofSeconds(1)) <= 0;
    }
  }

  boolean isOpen() {
    return open;
  }

  boolean isForgetful() {
    return forgetful;
  }

  /** Writes down what came back. */
  void note(Entry.What what, Order order, Client.Answer answer) {
    var document = answer.orderNo();
    log.write(new Entry(what, order.id(), order.store(), document, answer.hash(), answer.status()));
    if (what == Entry.What.UNKNOWN) {
      unknown.incrementAndGet();
    } else if (what != Entry.What.REPEATED) {
      decided.incrementAndGet();
    }
  }

  void intend(Order order) {
    log.write(Entry.intended(order, Client.hashOf(order.body())));
  }

  private URI door(String path) {
    var now = doors;
    return now.get(Math.floorMod(sendings.getAndIncrement(), now.size())).resolve(path);
  }
}
