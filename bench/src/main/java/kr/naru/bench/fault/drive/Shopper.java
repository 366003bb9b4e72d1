package kr.naru.bench.fault.drive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** One store: it has one order under way, and remembers the last that was decided. */
final class Shopper {
  private static final int ONE_IN = 10;
  private static final Duration FIRST_WAIT = Duration.ofMillis(50);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

  private final Driver driver;
  private final Basket basket;
  private final SplittableRandom random;
  private Runnable again = () -> {};

  Shopper(Driver driver, Basket basket, SplittableRandom random) {
    this.driver = driver;
    this.basket = basket;
    this.random = random;
  }

  void run(Duration pause) {
    sleep(pause.multipliedBy(random.nextInt(100)).dividedBy(100));
    while (driver.isOpen()) {
      var begun = System.nanoTime();
      var order = basket.next();
      decide("/api/v1/orders", order, orderNo -> cancelSome(order, orderNo));
      if (random.nextInt(ONE_IN) == 0) {
        again.run();
      }
      sleep(pause.minusNanos(System.nanoTime() - begun));
    }
    again.run();
  }

  private void cancelSome(Order order, String orderNo) {
    if (random.nextInt(ONE_IN) == 0) {
      var cancel = new Order("c-" + order.id(), order.store(), orderNo, new byte[] {'{', '}'});
      decide("/api/v1/orders/" + orderNo + "/cancel", cancel, ignored -> {});
    }
  }

  private void decide(String path, Order order, Consumer<String> then) {
    driver.intend(order);
    var answer = driver.send(path, order.id(), order.body());
    var wait = FIRST_WAIT;
    for (var sendings = 1; !answer.decided() && !answer.refused(); sendings++) {
      driver.note(Entry.What.UNKNOWN, order, answer);
      if (Thread.currentThread().isInterrupted()) {
        return;
      }
      sleep(wait);
      wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait.plus(wait);
      var retried = driver.isForgetful() ? forgotten(order, sendings) : order;
      answer = driver.send(path, retried.id(), retried.body());
    }
    driver.note(answer.decided() ? Entry.What.OK : Entry.What.REFUSED, order, answer);
    if (answer.decided()) {
      again = () -> repeat(path, order);
      then.accept(answer.orderNo());
    }
  }

  /** One that has forgotten the key has forgotten its own number, too. */
  private static Order forgotten(Order order, int sendings) {
    var body = new String(order.body(), UTF_8).replaceFirst("\"clientOrderNo\":\"[^\"]*\",", "");
    return new Order(order.id() + "-" + sendings, order.store(), "", body.getBytes(UTF_8));
  }

  private void repeat(String path, Order order) {
    var answer = driver.send(path, order.id(), order.body());
    if (answer.decided()) {
      driver.note(Entry.What.REPEATED, order, answer);
    }
  }

  private static void sleep(Duration time) {
    if (time.isPositive()) {
      LockSupport.parkNanos(time.toNanos());
    }
  }
}
