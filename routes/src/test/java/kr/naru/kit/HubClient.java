package kr.naru.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A stranger's HTTP client with a token. */
public final class HubClient {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final JsonMapper JSON = new JsonMapper();

  private final String hub;
  private final String token;

  HubClient(String hub, String token) {
    this.hub = hub;
    this.token = token;
  }

  public Reply get(String path) {
    return send(request(path).GET());
  }

  public Reply put(String path, Object body) {
    return send(request(path).PUT(BodyPublishers.ofString(JSON.writeValueAsString(body))));
  }

  /** Orders under a key of its own. */
  public Reply order(Object body) {
    return order(UUID.randomUUID().toString(), body);
  }

  public Reply order(String key, Object body) {
    return post("/api/v1/orders", key, JSON.writeValueAsBytes(body));
  }

  /** One line of a product, by the piece. */
  public Reply order(String sku, int quantity) {
    return order(lines(sku, quantity));
  }

  /** As a well-behaved front: a busy hub (409, 429, 503) is asked again, under the same key. */
  public Reply patiently(String key, Object body) {
    var until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    var reply = order(key, body);
    while (!reply.header("Retry-After").isEmpty() && System.nanoTime() < until) {
      LockSupport.parkNanos(Duration.ofMillis(15).toNanos());
      reply = order(key, body);
    }
    return reply;
  }

  public static Map<String, Object> lines(String sku, int quantity) {
    return Map.of("lines", List.of(Map.of("article", sku, "quantity", quantity)));
  }

  public Reply post(String path, String key, byte[] body) {
    return send(
        request(path)
            .header("Idempotency-Key", key)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(body)));
  }

  public Reply post(String path, Object body) {
    return post(path, UUID.randomUUID().toString(), JSON.writeValueAsBytes(body));
  }

  public Reply send(HttpRequest.Builder request) {
    try {
      return new Reply(HTTP.send(request.build(), BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(hub + path))
        .timeout(Duration.ofSeconds(30))
        .header("Authorization", "Bearer " + token);
  }

  /** What the hub answered. */
  public static final class Reply {
    private final HttpResponse<byte[]> response;

    private Reply(HttpResponse<byte[]> response) {
      this.response = response;
    }

    public int status() {
      return response.statusCode();
    }

    public byte[] bytes() {
      return response.body();
    }

    public String text() {
      return new String(response.body(), StandardCharsets.UTF_8);
    }

    public JsonNode json() {
      return JSON.readTree(response.body());
    }

    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    public Reply expect(int status) {
      if (status() != status) {
        throw new AssertionError("Status " + status + " wanted, got " + status() + ": " + text());
      }
      return this;
    }

    /** A value by its JSON pointer, as text; empty when it is not there. */
    public String at(String pointer) {
      return JSON.readTree(response.body()).at(pointer).asString("");
    }

    public long number(String pointer) {
      return JSON.readTree(response.body()).at(pointer).asLong();
    }
  }
}
