package kr.naru.demo.play;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kr.naru.demo.day.Lot;
import kr.naru.demo.play.OrderFile.Line;
import kr.naru.demo.play.Timeline.Basket;
import kr.naru.twin.aos.AosTwin;
import kr.naru.twin.aos.AosTwin.Answer;
import tools.jackson.databind.JsonNode;

/** The stores of the file: they order, and some of them think better of it. Keys are the file's. */
final class Stores implements AutoCloseable {
  private final AosTwin aos;
  private final Assignment assignment;
  private final PlayOptions options;
  private final String digest;
  private final ExecutorService clients;
  private final SortedMap<String, Answer> answers =
      Collections.synchronizedSortedMap(new TreeMap<>());
  private final SortedMap<String, Answer> cancels =
      Collections.synchronizedSortedMap(new TreeMap<>());

  Stores(AosTwin aos, OrderFile file, PlayOptions options) {
    this.aos = aos;
    this.assignment = Assignment.of(options.as());
    this.options = options;
    this.digest = file.digest();
    this.clients = Executors.newFixedThreadPool(options.clients());
  }

  /** Sends baskets, so many at a time, and returns when all are answered. */
  void order(List<Basket> baskets) {
    all(
        baskets.stream()
            .<Runnable>map(
                basket ->
                    () ->
                        answers.put(
                            basket.key(), aos.order(basket.key() + "-" + digest, body(basket))))
            .toList());
  }

  /** Cancels the drawn sheets of these baskets. */
  void cancel(List<Basket> baskets) {
    var calls = new ArrayList<Runnable>();
    for (var basket : baskets) {
      var answer = answers.get(basket.key());
      if (answer != null && answer.decided()) {
        drawn(basket.key(), answer.json())
            .forEach((key, sheet) -> calls.add(() -> cancel(key, sheet)));
      }
    }
    all(calls);
  }

  /** What each basket was answered, by its key. */
  SortedMap<String, Answer> answers() {
    return Collections.unmodifiableSortedMap(answers);
  }

  /** What each cancellation was answered. */
  SortedMap<String, Answer> cancels() {
    return Collections.unmodifiableSortedMap(cancels);
  }

  @Override
  public void close() {
    clients.shutdownNow();
  }

  private void cancel(String key, String sheetNo) {
    var order = sheetNo.substring(0, sheetNo.indexOf('-'));
    cancels.put(
        key,
        aos.post(
            "/api/v1/orders/" + order + "/cancel",
            "cancel-" + key + "-" + digest,
            Map.of("sheets", List.of(sheetNo))));
  }

  private Map<String, String> drawn(String basket, JsonNode order) {
    var drawn = new LinkedHashMap<String, String>();
    for (var sheet : order.path("sheets")) {
      var key = basket + "-" + sheet.path("sheet").asString();
      if (sheet.path("outcome").asString().equals("ACCEPTED")
          && Lot.share("cancel", key) < options.shares().cancels()) {
        drawn.put(key, sheet.path("sheetNo").asString());
      }
    }
    return drawn;
  }

  private Map<String, Object> body(Basket basket) {
    return Map.of(
        "store",
        basket.store(),
        "policy",
        "TRIM",
        "lines",
        basket.lines().stream().map(this::line).toList());
  }

  /** A line without a price says nothing of what it expects. */
  private Map<String, Object> line(Line line) {
    var order = new LinkedHashMap<String, Object>();
    order.put("article", line.item());
    order.put("unit", "EA");
    order.put("quantity", line.bottles());
    assignment.expected(line).ifPresent(price -> order.put("expectedUnitPrice", price));
    return order;
  }

  private void all(List<Runnable> calls) {
    var running = new ArrayList<Future<?>>();
    calls.forEach(call -> running.add(clients.submit(call)));
    running.forEach(Stores::await);
  }

  private static void await(Future<?> call) {
    try {
      call.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped while the day was played", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("A basket could not be sent: " + e.getCause(), e);
    }
  }
}
