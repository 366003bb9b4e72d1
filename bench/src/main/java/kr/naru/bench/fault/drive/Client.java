package kr.naru.bench.fault.drive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Sends an order once and says what came back. */
final class Client {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration ANSWER_TIME = Duration.ofSeconds(5);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(1))
          .build();
  private final String token;

  Client(String token) {
    this.token = token;
  }

  /** The line broke after the order was sent. */
  static final int BROKEN = -1;

  /** What came back; status 0: the door was closed. */
  record Answer(int status, byte[] bytes) {
    boolean decided() {
      return status == 201 || status == 200;
    }

    /** Sending it again will not help. */
    boolean refused() {
      return status >= 400 && status < 500 && status != 409 && status != 429;
    }

    String orderNo() {
      try {
        return JSON.readTree(bytes).path("orderNo").asString("");
      } catch (JacksonException e) {
        return "";
      }
    }

    String hash() {
      return hashOf(bytes);
    }
  }

  Answer send(URI door, String key, byte[] body) {
    var request =
        HttpRequest.newBuilder(door)
            .timeout(ANSWER_TIME)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    try {
      var response = http.send(request, BodyHandlers.ofByteArray());
      return new Answer(response.statusCode(), response.body());
    } catch (ConnectException | HttpConnectTimeoutException e) {
      return new Answer(0, ("" + e).getBytes(UTF_8));
    } catch (IOException e) {
      return new Answer(BROKEN, ("" + e).getBytes(UTF_8));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Answer(0, "interrupted".getBytes(UTF_8));
    }
  }

  static String hashOf(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
