package kr.naru.bench.neighbours;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import kr.naru.bench.floor.HttpLine;

/**
 * Callers that never wait as they are told to. Together they call at most so often a second: what
 * it costs to make calls is spent on the same cores, and is not the hub's.
 */
final class Flood implements Trouble {
  private static final int PATIENCE_SECONDS = 40;

  private final ExecutorService threads;
  private final List<Future<?>> callers = new ArrayList<>();
  private final SortedMap<Integer, Integer> answers = new TreeMap<>();
  private final AtomicLong due = new AtomicLong(System.nanoTime());
  private final long interval;
  private volatile boolean open = true;

  private Flood(int connections, int perSecond) {
    this.threads = Executors.newFixedThreadPool(connections);
    this.interval = 1_000_000_000L / perSecond;
  }

  /** What one connection asks for. */
  interface Caller {
    HttpLine connect() throws IOException;

    HttpLine.Answer call(HttpLine line, long number) throws IOException;
  }

  static Flood begin(List<? extends Caller> callers, int perSecond) {
    var flood = new Flood(callers.size(), perSecond);
    for (var caller : callers) {
      flood.callers.add(flood.threads.submit(flood.running(caller)));
    }
    return flood;
  }

  private Callable<Void> running(Caller caller) {
    return () -> {
      for (var number = 0L; open; ) {
        try (var line = caller.connect()) {
          while (open) {
            Pace.awaitTime(slot());
            count(caller.call(line, number++).status());
          }
        } catch (IOException hungUp) {
          count(0);
          Pace.awaitTime(System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(20));
        }
      }
      return null;
    };
  }

  /** What was missed is not made up for. */
  private long slot() {
    return due.updateAndGet(last -> Math.max(last + interval, System.nanoTime()));
  }

  private synchronized void count(int status) {
    answers.merge(status, 1, Integer::sum);
  }

  @Override
  public String end() throws Exception {
    open = false;
    threads.shutdown();
    for (var caller : callers) {
      caller.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
    return said();
  }

  private synchronized String said() {
    return answers.entrySet().stream()
        .map(answer -> "%s × %d".formatted(named(answer.getKey()), answer.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String named(int status) {
    return status == 0 ? "no answer" : String.valueOf(status);
  }
}
