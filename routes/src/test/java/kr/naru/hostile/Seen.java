package kr.naru.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What a door answered to very many calls, and what of it must not be. */
final class Seen {
  private static final int BUSY = 503;
  private static final Set<Integer> BY_SERVER = Set.of(400, 404, 405);
  private static final int LONGEST = 60_000;
  private static final int SHOWN = 20;
  private static final Pattern CODE = Pattern.compile("\"code\":\"([A-Z_]+)\"");

  private final Map<String, Integer> answers = new TreeMap<>();
  private final int[] ofMillis = new int[LONGEST + 1];
  private final List<String> faults = new ArrayList<>();

  /** A question may be so spoilt that nobody but the server itself can answer it. */
  void add(String asked, Ask ask, Line.Reply reply) {
    var servers = ask.isQuestion() && BY_SERVER.contains(reply.status());
    add(asked, reply, servers);
  }

  void add(String asked, Line.Reply reply) {
    add(asked, reply, false);
  }

  private synchronized void add(String asked, Line.Reply reply, boolean byServer) {
    answers.merge(reply.status() + code(reply), 1, Integer::sum);
    ofMillis[(int) Math.min(LONGEST, TimeUnit.NANOSECONDS.toMillis(reply.nanos()))]++;
    var leaks = Leaks.in(reply.all());
    if ((reply.status() >= 500 && reply.status() != BUSY) || !leaks.isEmpty()) {
      fault(asked + " -> " + reply.all() + leaks);
    }
    if (reply.status() >= 400 && !byServer && !reply.head().contains("application/problem+json")) {
      fault(asked + " -> no problem: " + reply.all());
    }
  }

  synchronized void fault(String fault) {
    if (faults.size() < SHOWN) {
      faults.add(fault.length() > 2_000 ? fault.substring(0, 2_000) : fault);
    }
  }

  synchronized List<String> faults() {
    return List.copyOf(faults);
  }

  /** How often each answer was given: {@code 400 INVALID_MESSAGE}. */
  synchronized Map<String, Integer> answers() {
    return Map.copyOf(answers);
  }

  /**
   * Within which this share of the calls was answered. Collections of garbage, and all else that
   * made a caller wait, are in it.
   */
  synchronized int millisOf(double share) {
    var wanted = Math.ceil(calls() * share);
    var millis = 0;
    for (var n = ofMillis[0]; n < wanted; n += ofMillis[millis]) {
      millis++;
    }
    return millis;
  }

  synchronized int calls() {
    return IntStream.of(ofMillis).sum();
  }

  @Override
  public synchronized String toString() {
    return "%,d calls: %s, p50 %d ms, p999 %d ms, longest %d ms"
        .formatted(calls(), answers, millisOf(0.5), millisOf(0.999), millisOf(1));
  }

  private static String code(Line.Reply reply) {
    var code = CODE.matcher(reply.text());
    return reply.status() >= 400 && code.find() ? " " + code.group(1) : "";
  }
}
