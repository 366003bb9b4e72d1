package kr.naru.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Many callers at the same instant. */
public final class Crowd {
  private Crowd() {}

  /** Lets {@code size} callers go at once and gives back what each of them got, in their order. */
  public static <T> List<T> of(int size, IntFunction<T> call) {
    var start = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var calls = new ArrayList<Future<T>>();
      for (var caller = 0; caller < size; caller++) {
        var number = caller;
        calls.add(
            threads.submit(
                () -> {
                  start.await();
                  return call.apply(number);
                }));
      }
      start.countDown();
      return calls.stream().map(Crowd::result).toList();
    }
  }

  private static <T> T result(Future<T> call) {
    try {
      return call.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new AssertionError("A caller failed", e.getCause());
    }
  }
}
