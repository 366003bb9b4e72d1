package kr.naru.bench.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import kr.naru.twin.server.Part;

/** Stores order without a pause, and the seed draws what happens meanwhile. */
final class Soak {
  /**
   * Orders a second: what two slow cores carry of the hub, its partners and servers while one of
   * them starts anew; with more, what piled up in an outage is there minutes later.
   */
  static final int RATE = 30;

  /** Of one centre; the books of a longer one would take their time to be checked. */
  private static final Duration WINDOW = Duration.ofMinutes(4);

  /** A hub killed again before it is warm leaves what it cannot tell in a minute. */
  private static final Duration BETWEEN = Duration.ofSeconds(20);

  private static final List<String> PARTNERS = List.of("WMS", "ERP", "AOS", "HUB");

  private final Ground ground;
  private final Consumer<String> say;
  private final Strikes strikes;
  private final SplittableRandom random;
  private long windows;

  Soak(Ground ground, long seed, Consumer<String> say) {
    this.ground = ground;
    this.say = say;
    this.strikes = new Strikes(ground, seed, say);
    this.random = new SplittableRandom(seed);
  }

  Trial mixed() {
    try (var site = ground.site(random.nextLong(Integer.MAX_VALUE) + windows++)) {
      var done = new ArrayList<Kill>();
      try (var errands = Errands.begin(site)) {
        site.driver().begin(RATE, 1);
        var end = System.nanoTime() + WINDOW.toNanos();
        while (System.nanoTime() - end < 0) {
          Strikes.pause(BETWEEN);
          strike(site).ifPresent(done::add);
        }
        Strikes.pause(BETWEEN);
      }
      return site.judged("a mixed soak", done, say);
    }
  }

  private Optional<Kill> strike(Site site) {
    return switch (random.nextInt(12)) {
      case 0, 1, 2 -> Optional.of(strikes.killHub());
      case 3 -> Optional.of(strikes.killServer(site, Part.ARTEMIS));
      case 4 -> Optional.of(strikes.killServer(site, Part.KAFKA));
      case 5 -> Optional.of(strikes.killServer(site, Part.POSTGRES));
      case 6 -> told("Kafka stopped", () -> strikes.stopServer(Part.KAFKA));
      case 7, 8 -> {
        var partner = PARTNERS.get(random.nextInt(PARTNERS.size()));
        yield told(partner + " away", () -> strikes.partnerAway(site, partner));
      }
      case 9, 10 -> told("partners repeat, delay and mix up", () -> strikes.careless(site));
      default -> told("a frozen hub wakes beside its successor", () -> strikes.freezeHub(site));
    };
  }

  private Optional<Kill> told(String what, Runnable strike) {
    say.accept(what);
    strike.run();
    return Optional.empty();
  }
}
