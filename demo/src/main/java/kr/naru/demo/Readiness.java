package kr.naru.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Asks a hub whether it is ready until it says yes. */
final class Readiness {
  private static final String PATH = "/actuator/health/readiness";
  private static final int OK = 200;
  private static final Duration ANSWER_TIME = Duration.ofSeconds(2);
  private static final long POLL_MILLIS = 100;

  private Readiness() {}

  /** Returns false when the time is over, the hub has gone or this thread is to end. */
  static boolean await(URI hub, BooleanSupplier isAlive, Duration time) {
    long deadline = System.nanoTime() + time.toNanos();
    try (HttpClient client = HttpClient.newBuilder().connectTimeout(ANSWER_TIME).build()) {
      while (isAlive.getAsBoolean() && System.nanoTime() < deadline) {
        if (isReady(client, hub)) {
          return isAlive.getAsBoolean(); // else another program answered on its port
        }
        Thread.sleep(POLL_MILLIS);
      }
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static boolean isReady(HttpClient client, URI hub) throws InterruptedException {
    HttpRequest question = HttpRequest.newBuilder(hub.resolve(PATH)).timeout(ANSWER_TIME).build();
    try {
      return client.send(question, BodyHandlers.discarding()).statusCode() == OK;
    } catch (IOException notYet) {
      return false;
    }
  }
}
