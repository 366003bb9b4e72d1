package kr.naru.bench.fault;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import kr.naru.bench.fault.Kill.Kind;
import kr.naru.twin.fault.FaultPlan;
import kr.naru.twin.fault.Faults;
import kr.naru.twin.server.Part;

/** What can be done to the hub, its servers and its partners while stores order. */
final class Strikes {
  /** As long as a partner or server is away. */
  static final Duration AWAY = Duration.ofSeconds(8);

  /** Longer than a lease. */
  private static final Duration FROZEN = Duration.ofSeconds(20);

  private static final Duration BESIDE = Duration.ofSeconds(3);
  private static final int MOST_MILLIS = 1_000;

  private final Ground ground;
  private final SplittableRandom random;
  private final Consumer<String> say;

  Strikes(Ground ground, long seed, Consumer<String> say) {
    this.ground = ground;
    this.random = new SplittableRandom(seed);
    this.say = say;
  }

  /** Ended by kill -9 and started again. */
  Kill killHub() {
    ground.hub().kill();
    return restarted(Kind.RANDOM, "kill -9 at any time");
  }

  /** It has ended; how long it takes to be ready. */
  Kill restarted(Kind kind, String how) {
    var begin = System.nanoTime();
    ground.hub().restart();
    return said(new Kill(kind, how, since(begin)));
  }

  /** Ended by kill -9 and started again after a moment; returns when it is as if nothing was. */
  Kill killServer(Site site, Part part) {
    var servers = ground.house().servers();
    servers.runApart(part);
    var begin = System.nanoTime();
    servers.kill(part);
    pause(Duration.ofMillis(random.nextInt(MOST_MILLIS)));
    servers.resume(part);
    site.awaitFlow(part == Part.KAFKA ? "HUB" : "WMS");
    var kind = part == Part.POSTGRES ? Kind.DATABASE : Kind.BROKER;
    return said(new Kill(kind, part.title() + " killed", since(begin)));
  }

  /** Stopped, as for maintenance, and started again. */
  void stopServer(Part part) {
    ground.house().servers().stop(part);
    pause(AWAY);
    ground.house().servers().resume(part);
  }

  /** A partner neither reads nor answers. */
  void partnerAway(Site site, String partner) {
    faults(site, partner).plan(FaultPlan.NONE.withGone());
    pause(AWAY);
    faults(site, partner).mend();
  }

  /** Warehouse and ERP send a tenth of their messages twice, some late, all mixed up. */
  void careless(Site site) {
    var plan =
        FaultPlan.NONE.withSeed(random.nextLong()).withDoubled(0.1).withShuffled(50).withLate(0.05);
    var both = List.of(site.floor().wms().faults(), site.floor().erp().faults());
    both.forEach(faults -> faults.plan(plan));
    pause(AWAY);
    both.forEach(Faults::mend);
  }

  /** The hub that has the lanes is frozen for longer than its leases, and wakes beside another. */
  void freezeHub(Site site) {
    var first = ground.hub();
    try (var second = ground.house().startHub("hub-two", UnaryOperator.identity()).awaitReady()) {
      site.driver().to(List.of(first.baseUri(), second.baseUri()));
      pause(BESIDE);
      first.pause();
      pause(FROZEN);
      first.unpause();
      pause(BESIDE);
      second.kill();
    } finally {
      site.driver().to(List.of(first.baseUri()));
    }
  }

  Faults faults(Site site, String partner) {
    var partners = ground.house().partners();
    return switch (partner) {
      case "WMS" -> site.floor().wms().faults();
      case "ERP" -> site.floor().erp().faults();
      case "AOS" -> partners.aos().faults(site.market().centre());
      default -> partners.hub().faults();
    };
  }

  private Kill said(Kill kill) {
    say.accept("%s: ready after %s s".formatted(kill.how(), Times.seconds(kill.ready())));
    return kill;
  }

  private static Duration since(long begin) {
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  static void pause(Duration time) {
    LockSupport.parkNanos(time.toNanos());
  }
}
