package kr.naru.connector.lane;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;

/** A partner who is slow, away or careless as his seed says; he drops repeats by their id. */
final class Partner {
  private static final int MANY = 300;

  private final SplittableRandom random;
  private final Map<String, List<String>> effects = new HashMap<>();
  private final Set<UUID> known = new HashSet<>();
  private final Set<String> refused = new HashSet<>();
  private boolean forgets;
  private boolean well;

  Partner(SplittableRandom random) {
    this.random = random;
  }

  /** What happens around one message. */
  enum Fate {
    FINE,
    SLOW,
    AWAY,
    CRASH_BEFORE,
    CRASH_AFTER,
    ZOMBIE
  }

  Partner thatForgetsRepeats() {
    forgets = true;
    return this;
  }

  Partner thatIsWell() {
    well = true;
    return this;
  }

  Partner thatRefuses(String text) {
    refused.add(text);
    return this;
  }

  synchronized Fate fate() {
    var roll = well ? MANY : random.nextInt(MANY);
    return switch (roll) {
      case 0 -> Fate.CRASH_BEFORE;
      case 1 -> Fate.CRASH_AFTER;
      case 2 -> Fate.ZOMBIE;
      case 3, 4, 5, 6, 7, 8 -> Fate.AWAY;
      default -> roll < 40 ? Fate.SLOW : Fate.FINE;
    };
  }

  synchronized void take(Told told) throws IOException {
    var text = told.delivery().payload().replace("\"", "");
    if (refused.contains(text)) {
      throw new IllegalArgumentException("will not have " + text);
    }
    if (known.add(told.id()) || forgets) {
      effects.computeIfAbsent(told.key(), key -> new ArrayList<>()).add(text);
    }
  }

  synchronized Map<String, List<String>> effects() {
    return Map.copyOf(effects);
  }
}
