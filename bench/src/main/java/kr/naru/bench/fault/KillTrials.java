package kr.naru.bench.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kr.naru.bench.fault.Kill.Kind;
import kr.naru.bench.fault.crash.CrashPoints.Act;

/** The hub's process ends while stores order. */
final class KillTrials {
  static final int RATE = 30;

  private static final Duration REHEARSAL = Duration.ofSeconds(20);
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration LOOK = Duration.ofMillis(20);
  private static final Duration SOON = Duration.ofSeconds(3);
  private static final int FEW = 20;

  private final Ground ground;
  private final long seed;
  private final Consumer<String> say;
  private final Strikes strikes;
  private final SplittableRandom random;
  private final List<String> seen = new ArrayList<>();
  private long end = System.nanoTime() + Duration.ofDays(1).toNanos();

  KillTrials(Ground ground, long seed, Consumer<String> say) {
    this.ground = ground;
    this.seed = seed;
    this.say = say;
    this.strikes = new Strikes(ground, seed, say);
    this.random = new SplittableRandom(seed);
  }

  /** No further point is begun after this, a {@link System#nanoTime}. */
  void until(long nanos) {
    end = nanos;
  }

  /** At any time. */
  Trial atRandom(int kills) {
    try (var site = ground.site(seed)) {
      var done = new ArrayList<Kill>();
      try (var errands = Errands.begin(site)) {
        site.driver().begin(RATE, 1);
        for (var n = 0; n < kills; n++) {
          site.awaitOrders(FEW + random.nextInt(FEW), PATIENCE);
          pause(Duration.ofMillis(random.nextInt(300)));
          done.add(strikes.killHub());
        }
        site.awaitOrders(FEW, PATIENCE);
      }
      return site.judged("random kills", done, say);
    }
  }

  /** Asked to end by SIGTERM: it finishes what it has begun. */
  Trial gracefully(int stops) {
    try (var site = ground.site(seed)) {
      site.driver().begin(RATE, 1);
      var done = new ArrayList<Kill>();
      for (var n = 0; n < stops; n++) {
        site.awaitOrders(FEW + random.nextInt(FEW), PATIENCE);
        var begin = System.nanoTime();
        ground.hub().stop();
        say.accept("SIGTERM: ended after %.1f s".formatted((System.nanoTime() - begin) / 1e9));
        done.add(strikes.restarted(Kind.STOP, "SIGTERM"));
      }
      site.awaitOrders(FEW, PATIENCE);
      var trial = site.judged("SIGTERM under load", done, say);
      say.accept("  lines that broke: " + site.broken());
      return trial;
    }
  }

  /** At each of these points, by turns. */
  Trial atPoints(List<String> names) {
    return atPoints(() -> names);
  }

  /** At the next of all points the hub passes, so many of them. */
  Trial atSeen(int most) {
    return atPoints(
        () -> {
          if (seen.isEmpty()) {
            seen.addAll(rehearsed());
          }
          var next = seen.stream().limit(most).toList();
          Collections.rotate(seen, -next.size());
          return next;
        });
  }

  /** In the middle of what a day's clock does: it is set so that something is due at once. */
  Trial atDues() {
    try (var site = ground.site(seed)) {
      var done = new ArrayList<Kill>();
      site.driver().begin(RATE, 1);
      var evening = Masters.CUT_OFF.minus(SOON);
      for (var when : List.of("before-commit", "after-commit")) {
        site.awaitOrders(FEW, PATIENCE);
        site.clock(evening);
        at("db.run." + when, 1).ifPresent(done::add);
        pause(PATIENCE); // the run of the day is closed by then
        site.clock(evening.plus(Masters.CLOSE_AFTER));
        at("db.day_statement." + when, 1).ifPresent(done::add);
        evening = evening.plusDays(1);
      }
      site.awaitOrders(FEW, PATIENCE);
      return site.judged("kills while a day ends", done, say);
    }
  }

  private Trial atPoints(Supplier<List<String>> names) {
    try (var site = ground.site(seed)) {
      var done = new ArrayList<Kill>();
      try (var errands = Errands.begin(site)) {
        site.driver().begin(RATE, 1);
        var points = names.get();
        say.accept("%d points: %s".formatted(points.size(), String.join(" ", points)));
        points.stream()
            .filter(point -> System.nanoTime() - end < 0)
            .forEach(point -> at(point, 1 + random.nextInt(3)).ifPresent(done::add));
        site.awaitOrders(FEW, PATIENCE);
      }
      return site.judged("kills at points", done, say);
    }
  }

  private List<String> rehearsed() {
    ground.crash().forget();
    pause(REHEARSAL);
    return ground.crash().seen();
  }

  private Optional<Kill> at(String point, int time) {
    ground.crash().arm(point, time, Act.HALT);
    var begin = System.nanoTime();
    while (ground.hub().isAlive() && System.nanoTime() - begin < PATIENCE.toNanos()) {
      pause(LOOK);
    }
    ground.crash().disarm();
    if (ground.hub().isAlive()) {
      say.accept(point + ": not passed");
      seen.remove(point);
      return Optional.empty();
    }
    ground.endLeases();
    return Optional.of(strikes.restarted(Kind.POINT, point));
  }

  private static void pause(Duration time) {
    LockSupport.parkNanos(time.toNanos());
  }
}
