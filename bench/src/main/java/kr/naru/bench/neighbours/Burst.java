package kr.naru.bench.neighbours;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import kr.naru.bench.floor.Market;
import kr.naru.demo.load.Records;

/** Prices of the ERP, all at once, a message each: the hub takes them as it can. */
final class Burst implements Trouble {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final long PRICE = 1_000;

  private final Place place;
  private final int messages;
  private final CompletableFuture<String> sent;

  private Burst(Place place, int messages) {
    this.place = place;
    this.messages = messages;
    this.sent = CompletableFuture.supplyAsync(this::send);
  }

  static Burst begin(Place place, int messages) {
    return new Burst(place, messages);
  }

  /** The last message's id. */
  private String send() {
    var skus = Market.FLOOR.skus();
    var last = "";
    try (var erp = place.erpQueue()) {
      for (var n = 0; n < messages; n++) {
        var sku = skus.get(n % skus.size());
        var from = Records.LONG_AGO;
        var price =
            Records.record(erp.nextVersion(), "sku", sku, "validFrom", from, "price", PRICE);
        last = erp.send("base-price", List.of(price));
      }
    }
    return last;
  }

  @Override
  public String end() throws Exception {
    var last = sent.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    var begin = System.nanoTime();
    var operator = place.operator();
    while (operator.get("/api/v1/passport/" + last).status() != 200) {
      if (System.nanoTime() - begin > PATIENCE.toNanos()) {
        throw new IllegalStateException("The hub has not taken message " + last);
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
    }
    return "%d messages, the last taken %.1f s after the round"
        .formatted(messages, (System.nanoTime() - begin) / 1e9);
  }
}
