package kr.naru.twin.fault;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/**
 * The faults of one twin, switched at run time by any thread.
 *
 * <p>Which messages are doubled or late follows from the seed and the message's own name, not from
 * the order in which threads come: the same seed does the same in every run.
 */
public final class Faults {
  private static final long MICROS = 1_000_000;

  private FaultPlan plan = FaultPlan.NONE;
  private final Set<String> refused = new HashSet<>();
  private long received;
  private long blocks;

  public synchronized FaultPlan plan() {
    return plan;
  }

  /** Switches; what was refused under the plan before is welcome again. */
  public synchronized void plan(FaultPlan next) {
    plan = next;
    refused.clear();
    received = 0;
    blocks = 0;
  }

  public void mend() {
    plan(FaultPlan.NONE);
  }

  public boolean isDown() {
    var now = plan();
    return now.down() || now.gone();
  }

  /** Takes the time it takes. */
  public void beSlow() {
    LockSupport.parkNanos(plan().slowMillis() * MICROS);
  }

  /** Whether this message is refused; asked again for the same message, the answer is the same. */
  public synchronized boolean isWrong(String id, String document) {
    if (plan.wrong().contains(document) || refused.contains(id)) {
      return true;
    }
    received++;
    var isIt = plan.wrongEvery() > 0 && received % plan.wrongEvery() == 0;
    if (isIt) {
      refused.add(id);
    }
    return isIt;
  }

  public boolean isDoubled(String name) {
    var now = plan();
    return share(now.seed(), "double", name) < now.doubled();
  }

  public boolean isLate(String name) {
    var now = plan();
    return share(now.seed(), "late", name) < now.late();
  }

  /** The block in the seed's order; the next block gets another one. */
  public synchronized <T> List<T> shuffled(List<T> block) {
    var copy = new ArrayList<>(block);
    Collections.shuffle(copy, new Random(plan.seed() * 31 + blocks++));
    return copy;
  }

  /** Between 0 and 1, evenly, of nothing but its arguments. */
  public static double share(long seed, String what, String name) {
    var mixed = seed * 0x9E3779B97F4A7C15L;
    for (var text : List.of(what, name)) {
      for (var i = 0; i < text.length(); i++) {
        mixed = (mixed ^ text.charAt(i)) * 0x100000001B3L;
      }
    }
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return ((mixed ^ (mixed >>> 31)) >>> 11) * 0x1.0p-53;
  }
}
