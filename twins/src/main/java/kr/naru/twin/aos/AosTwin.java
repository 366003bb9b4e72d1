package kr.naru.twin.aos;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls the hub as the ordering front does.
 *
 * <p>An order keeps its key until it has an answer: after a broken line, and after 409, 429, 503
 * and 500, it is sent again, so that it is decided once however often it was sent.
 */
public final class AosTwin {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration CALL_TIME = Duration.ofSeconds(20);
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI hub;
  private final String token;

  public AosTwin(URI hub, String token) {
    this.hub = hub;
    this.token = token;
  }

  /**
   * What the hub said at last.
   *
   * @param took from the first sending to the last answer
   * @param sendings how often it had to be sent
   */
  public record Answer(int status, byte[] bytes, Duration took, int sendings) {
    public JsonNode json() {
      return JSON.readTree(bytes);
    }

    public boolean decided() {
      return status == 201;
    }
  }

  /** Reads one of the hub's pages. */
  public Answer get(String path) {
    return patiently(request(path).GET());
  }

  public Answer put(String path, Map<String, ?> body) {
    return patiently(
        request(path)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
  }

  /** Orders, as often as it takes, under one key. */
  public Answer order(String key, Map<String, ?> order) {
    return post("/api/v1/orders", key, order);
  }

  /** Asks for anything that is done once, as often as it takes, under one key. */
  public Answer post(String path, String key, Map<String, ?> body) {
    return patiently(
        request(path)
            .header("Idempotency-Key", key)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
  }

  private Answer patiently(HttpRequest.Builder builder) {
    var request = builder.build();
    var begin = System.nanoTime();
    var pause = FIRST_PAUSE;
    for (var sendings = 1; ; sendings++) {
      var answer = once(request, begin, sendings);
      if (answer.status() < 500 && answer.status() != 409 && answer.status() != 429
          || answer.took().compareTo(PATIENCE) > 0) {
        return answer;
      }
      LockSupport.parkNanos(pause.toNanos());
      pause = min(pause.multipliedBy(2), LONGEST_PAUSE);
    }
  }

  /** A line that breaks is like a hub that is busy: nobody knows what became of the order. */
  private Answer once(HttpRequest request, long begin, int sendings) {
    try {
      HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
      return new Answer(response.statusCode(), response.body(), since(begin), sendings);
    } catch (IOException e) {
      return new Answer(503, new byte[0], since(begin), sendings);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Answer(503, new byte[0], PATIENCE.plusSeconds(1), sendings);
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(hub.resolve(path))
        .timeout(CALL_TIME)
        .header("Authorization", "Bearer " + token);
  }

  private static Duration since(long begin) {
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  private static Duration min(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? a : b;
  }
}
