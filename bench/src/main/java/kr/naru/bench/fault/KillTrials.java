package kr.naru.bench.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import kr.naru.bench.fault.crash.CrashPoints.Act;

/** The hub's process ends while stores order. */
final class KillTrials {
  static final int RATE = 30;

  private static final Duration REHEARSAL = Duration.ofSeconds(20);
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration LOOK = Duration.ofMillis(20);
  private static final int FEW = 20;

  private final Ground ground;
  private final long seed;
  private final Consumer<String> say;
  private final SplittableRandom random;
  private long end = System.nanoTime() + Duration.ofDays(1).toNanos();

  KillTrials(Ground ground, long seed, Consumer<String> say) {
    this.ground = ground;
    this.seed = seed;
    this.say = say;
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
          ground.hub().kill();
          done.add(restarted("kill -9 at any time"));
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
        done.add(restarted("SIGTERM"));
      }
      site.awaitOrders(FEW, PATIENCE);
      var trial = site.judged("SIGTERM under load", done, say);
      say.accept("  lines that broke: " + site.broken());
      return trial;
    }
  }

  /**
   * At each named point, by turns.
   *
   * @param names all that a rehearsal passes when it is empty
   */
  Trial atPoints(List<String> names, int rounds) {
    try (var site = ground.site(seed)) {
      var done = new ArrayList<Kill>();
      try (var errands = Errands.begin(site)) {
        site.driver().begin(RATE, 1);
        var points = names.isEmpty() ? rehearsed() : names;
        say.accept("%d points: %s".formatted(points.size(), String.join(" ", points)));
        for (var round = 0; round < rounds; round++) {
          points.stream()
              .filter(point -> System.nanoTime() - end < 0)
              .forEach(point -> at(point).ifPresent(done::add));
        }
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

  private Optional<Kill> at(String point) {
    ground.crash().arm(point, 1 + random.nextInt(3), Act.HALT);
    var begin = System.nanoTime();
    while (ground.hub().isAlive() && System.nanoTime() - begin < PATIENCE.toNanos()) {
      pause(LOOK);
    }
    ground.crash().disarm();
    if (ground.hub().isAlive()) {
      say.accept(point + ": not passed");
      return Optional.empty();
    }
    ground.endLeases();
    return Optional.of(restarted(point));
  }

  private Kill restarted(String how) {
    var begin = System.nanoTime();
    ground.hub().restart();
    var kill = new Kill(how, Duration.ofNanos(System.nanoTime() - begin));
    say.accept("%s: ready after %.1f s".formatted(how, kill.ready().toMillis() / 1e3));
    return kill;
  }

  private static void pause(Duration time) {
    LockSupport.parkNanos(time.toNanos());
  }
}
