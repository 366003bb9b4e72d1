package kr.naru.bench.fault;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import kr.naru.bench.fault.check.Finding;
import kr.naru.bench.fault.check.Finding.Word;
import kr.naru.twin.fault.FaultPlan;
import kr.naru.twin.server.Part;

/** What the hub stands on, or speaks with, is away while stores order. */
final class OutageTrials {
  /** A refusal may still be on its way when the letters are counted. */
  private static final int ROUNDS = 3;

  /** Of nothing but orders. */
  private static final Duration STRETCH = Duration.ofSeconds(30);

  private static final Duration BEFORE = Duration.ofSeconds(3);

  /** A lease's time, and a start's. */
  private static final Duration TAKEN_OVER = Duration.ofSeconds(15);

  /** What the dead hub has sent arrives by then. */
  private static final Duration ON_THEIR_WAY = Duration.ofSeconds(2);

  private static final Duration LOOK = Duration.ofMillis(50);

  private final Ground ground;
  private final long seed;
  private final Consumer<String> say;
  private final Strikes strikes;

  OutageTrials(Ground ground, long seed, Consumer<String> say) {
    this.ground = ground;
    this.seed = seed;
    this.say = say;
    this.strikes = new Strikes(ground, seed, say);
  }

  /** A server of the house is stopped and started again. */
  Trial without(Part part) {
    return trial(
        part.title() + " stopped",
        site -> {
          ground.house().servers().stop(part);
          var slow = part == Part.POSTGRES ? callsWithoutBooks(site) : List.<Finding>of();
          pause(Strikes.AWAY);
          ground.house().servers().resume(part);
          return slow;
        });
  }

  /** A partner neither reads nor answers. */
  Trial withoutPartner(String partner) {
    return trial(
        partner + " away",
        site -> {
          strikes.partnerAway(site, partner);
          return List.of();
        });
  }

  /** Warehouse and ERP send a tenth of their messages twice, some late, all mixed up. */
  Trial carelessPartners() {
    return trial(
        "partners repeat, delay and mix up",
        site -> {
          strikes.careless(site);
          return List.of();
        });
  }

  /** A partner refuses some messages for good, is mended, and gets its dead letters again. */
  Trial poison(String partner) {
    return trial(
        partner + " refuses every tenth message",
        site -> {
          strikes.faults(site, partner).plan(FaultPlan.NONE.withWrongEvery(10));
          pause(Strikes.AWAY);
          site.driver().rest();
          pause(Duration.ofSeconds(15)); // eight attempts
          var incomplete = site.findings(true).stream().filter(OutageTrials::isLetter).toList();
          strikes.faults(site, partner).mend();
          var letters = new DeadLetters(ground.house(), site.market().centre());
          for (var round = 0; round < ROUNDS; round++) {
            say.accept("  %d dead letters are sent again".formatted(letters.resendAll()));
            site.drain(Trial.LIMIT);
          }
          return incomplete;
        });
  }

  /** Two hubs; the one that has the lanes is frozen for longer than its leases, and wakes. */
  Trial zombie() {
    return trial(
        "a frozen hub wakes beside its successor",
        site -> {
          strikes.freezeHub(site);
          return List.of();
        });
  }

  /** Two hubs; the one that has the lanes is killed, and the other tells the warehouse soon. */
  Trial takenOver() {
    var first = ground.hub();
    try (var site = ground.site(seed);
        var second = ground.house().startHub("hub-two", UnaryOperator.identity()).awaitReady()) {
      site.driver().to(List.of(second.baseUri()));
      site.driver().begin(KillTrials.RATE, 1);
      pause(BEFORE);
      first.kill();
      var begin = System.nanoTime();
      pause(ON_THEIR_WAY);
      var sheets = site.floor().wms().sheets().size();
      while (site.floor().wms().sheets().size() == sheets && since(begin) < Trial.LIMIT.toNanos()) {
        pause(LOOK);
      }
      var taken = Duration.ofNanos(since(begin));
      say.accept("  taken over after %.1f s".formatted(taken.toMillis() / 1e3));
      first.restart();
      site.driver().to(List.of(first.baseUri()));
      site.awaitOrders(30, Trial.LIMIT);
      return site.judged("a second instance takes over", List.of(), say).with(late(taken));
    }
  }

  private static List<Finding> late(Duration taken) {
    return taken.compareTo(TAKEN_OVER) <= 0
        ? List.of()
        : List.of(new Finding(Word.LATE, "lanes", "taken over after " + taken));
  }

  private static long since(long begin) {
    return System.nanoTime() - begin;
  }

  /** Nothing happens but orders, twice: the second time leaves nothing more behind. */
  Trial growth() {
    try (var site = ground.site(seed);
        var books = site.books()) {
      load(site, 1);
      var before = Footprint.of(ground.hub().pid(), books);
      load(site, 2);
      var after = Footprint.of(ground.hub().pid(), books);
      say.accept("  %s, then %s".formatted(before, after));
      return site.judged("growth", List.of(), say).with(before.grownTo(after));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void load(Site site, int turn) {
    site.driver().begin(Soak.RATE, turn);
    pause(STRETCH);
    site.driver().rest();
    site.drain(Trial.LIMIT);
  }

  private interface Act {
    List<Finding> on(Site site);
  }

  private Trial trial(String name, Act act) {
    try (var site = ground.site(seed)) {
      var seen = new ArrayList<Finding>();
      try (var errands = Errands.begin(site)) {
        site.driver().begin(KillTrials.RATE, 1);
        pause(BEFORE);
        seen.addAll(act.on(site));
        site.awaitOrders(30, Trial.LIMIT);
      }
      return site.judged(name, List.of(), say).with(seen);
    }
  }

  /** Without its books the hub says so, within a second, and nothing else. */
  private List<Finding> callsWithoutBooks(Site site) {
    var findings = new ArrayList<Finding>();
    pause(Duration.ofSeconds(1));
    for (var n = 0; n < 20; n++) {
      var call = site.driver().probe();
      if (!call.isBusy()) {
        findings.add(new Finding(Word.LATE, "call " + n, "without PostgreSQL: " + call));
      }
    }
    return findings;
  }

  private static boolean isLetter(Finding finding) {
    return finding.word() == Word.DEAD_LETTER;
  }

  private static void pause(Duration time) {
    LockSupport.parkNanos(time.toNanos());
  }
}
