package kr.naru.bench.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import kr.naru.twin.server.Part;

/** A server the hub stands on is killed, again and again, while stores order. */
final class ServerTrials {
  private static final int FEW = 20;
  private static final int MOST_MILLIS = 300;

  private final Ground ground;
  private final long seed;
  private final Consumer<String> say;
  private final Strikes strikes;
  private final SplittableRandom random;

  ServerTrials(Ground ground, long seed, Consumer<String> say) {
    this.ground = ground;
    this.seed = seed;
    this.say = say;
    this.strikes = new Strikes(ground, seed, say);
    this.random = new SplittableRandom(seed);
  }

  Trial killed(Part part, int kills) {
    try (var site = ground.site(seed)) {
      var done = new ArrayList<Kill>();
      try (var errands = Errands.begin(site)) {
        site.driver().begin(KillTrials.RATE, 1);
        for (var n = 0; n < kills; n++) {
          site.awaitOrders(FEW + random.nextInt(FEW), Trial.LIMIT);
          Strikes.pause(Duration.ofMillis(random.nextInt(MOST_MILLIS)));
          done.add(strikes.killServer(site, part));
        }
        site.awaitOrders(FEW, Trial.LIMIT);
      }
      return site.judged(part.title() + " killed", done, say);
    }
  }
}
