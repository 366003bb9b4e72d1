package kr.naru.connector.http;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The refusal of who has had its share and does not wait as told: it hears so the later the more it
 * has asked for, and so makes no more calls than it has connections to wait on.
 *
 * <p>Meanwhile it holds no thread. The answer is late, not the reading of the next call: a gateway
 * lends a connection whose answer it has to another store's call.
 */
record LateAnswer(HttpServletRequest call, Problem problem, Duration after) {
  static final String PROPERTY = "lateAnswer";

  void give(HttpServletResponse response) {
    var waiting = call.startAsync();
    waiting.setTimeout(0);
    waiting.addListener(new HungUp());
    CompletableFuture.delayedExecutor(
            after.toMillis(), TimeUnit.MILLISECONDS, Thread::startVirtualThread)
        .execute(() -> end(waiting, response));
  }

  private void end(AsyncContext waiting, HttpServletResponse response) {
    try {
      Problems.soon(problem, response);
      waiting.complete();
    } catch (IOException | IllegalStateException hungUp) {
      // nobody listens, and the call is ended
    }
  }

  /** The caller did: without a word, as there may be many of them. */
  private static final class HungUp implements AsyncListener {
    @Override
    public void onError(AsyncEvent event) {
      event.getAsyncContext().complete();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
      // it has none
    }

    @Override
    public void onComplete(AsyncEvent event) {
      // answered
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
      // nobody starts another
    }
  }
}
