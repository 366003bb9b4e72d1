package kr.naru.connector.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;

/**
 * The refusal of who has had its share and does not wait as told: it hears so the later the more it
 * has asked for, and so makes no more calls than it has connections to wait on.
 *
 * <p>Meanwhile it holds no thread. The answer is late, not the reading of the next call: a gateway
 * lends a connection whose answer it has to another store's call.
 */
record LateAnswer(HttpServletRequest call, Duration after) {
  static final String PROPERTY = "lateAnswer";

  /** Puts an answer on its way to the caller. */
  interface Writing {
    void write() throws IOException;
  }

  void give(Writing answer) {
    var waiting = call.startAsync();
    waiting.setTimeout(0);
    Thread.ofVirtual()
        .name("late-answer")
        .start(
            () -> {
              try {
                Thread.sleep(after);
                answer.write();
                waiting.complete();
              } catch (IOException hungUp) {
                // the server ends the call itself
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
  }
}
