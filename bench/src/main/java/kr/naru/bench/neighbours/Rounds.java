package kr.naru.bench.neighbours;

import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import kr.naru.bench.neighbours.CalmStores.Heard;
import kr.naru.bench.neighbours.Comparison.Pair;
import kr.naru.twin.wms.WmsSheet;

/** Calm and disturbed rounds by pairs, so that both see the same machine. */
final class Rounds {
  /**
   * A breaker is open and the burst a caller may have is spent, before the measured time begins.
   * The calm round has the same pause, or it would have the last one's echo for itself.
   */
  private static final Duration LEAD = Duration.ofSeconds(2);

  private final Place place;
  private final Neighbour neighbour;
  private final Plan plan;
  private final CalmStores stores;
  private final Troubles troubles;
  private final SplittableRandom random = new SplittableRandom(1);

  Rounds(Place place, Neighbour neighbour, Plan plan) {
    this.place = place;
    this.neighbour = neighbour;
    this.plan = plan;
    this.stores = new CalmStores(place);
    this.troubles = new Troubles(place, plan);
  }

  /**
   * One round.
   *
   * @param said what the neighbour did
   */
  record Round(Heard heard, String said) {}

  /** A calm round and a disturbed one. */
  record Two(Round calm, Round disturbed) {
    Pair answers() {
      return new Pair(calm.heard.nanos(), disturbed.heard.nanos());
    }
  }

  /**
   * Which is first is drawn: a machine that grows warm favours neither, nor does what somebody does
   * every minute.
   */
  Two next() throws Exception {
    var calmFirst = random.nextBoolean();
    var first = round(calmFirst ? Neighbour.NOBODY : neighbour);
    var second = round(calmFirst ? neighbour : Neighbour.NOBODY);
    return calmFirst ? new Two(first, second) : new Two(second, first);
  }

  /** From the answer to the warehouse, milliseconds; the two clocks are one. */
  Pair telling(Two rounds) {
    return new Pair(told(rounds.calm.heard), told(rounds.disturbed.heard));
  }

  private Round round(Neighbour disturbing) throws Exception {
    tidyUp();
    var trouble = troubles.begin(disturbing);
    LockSupport.parkNanos(LEAD.toNanos());
    var heard = stores.order(plan.ordersPerSecond(), plan.measured());
    var said = trouble.end();
    place.centre().awaitToldAll();
    return new Round(heard, said);
  }

  /**
   * What this process holds grows with every order: a pause of its own to collect takes a tenth of
   * a second, ten times the p99 to be measured. After this it has room for a whole round.
   */
  private static void tidyUp() {
    System.gc();
  }

  private long[] told(Heard heard) {
    return place.floor().wms().sheets().stream()
        .filter(sheet -> heard.answered().containsKey(sheet.orderNo()))
        .mapToLong(sheet -> delay(heard, sheet))
        .toArray();
  }

  /** The warehouse may have it before the store has its answer; that is no delay. */
  private static long delay(Heard heard, WmsSheet sheet) {
    var answered = heard.answered().getOrDefault(sheet.orderNo(), sheet.arrived());
    return Math.max(0, Duration.between(answered, sheet.arrived()).toMillis());
  }
}
