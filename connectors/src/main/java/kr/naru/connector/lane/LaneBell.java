package kr.naru.connector.lane;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kr.naru.domain.shared.CentreId;

/** Wakes those who deliver a lane when there is something to deliver. */
public final class LaneBell {
  private final Map<String, Set<Runnable>> listeners = new ConcurrentHashMap<>();

  void listen(CentreId centre, String lane, Runnable listener) {
    listeners
        .computeIfAbsent(name(centre, lane), name -> ConcurrentHashMap.newKeySet())
        .add(listener);
  }

  void leave(CentreId centre, String lane, Runnable listener) {
    listeners.getOrDefault(name(centre, lane), Set.of()).remove(listener);
  }

  public void ring(CentreId centre, String lane) {
    listeners.getOrDefault(name(centre, lane), Set.of()).forEach(Runnable::run);
  }

  private static String name(CentreId centre, String lane) {
    return centre + " " + lane;
  }
}
