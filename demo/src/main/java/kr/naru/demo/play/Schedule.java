package kr.naru.demo.play;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** What happens in a day, by the time of day. */
final class Schedule {
  private final SortedMap<LocalTime, List<Runnable>> acts = new TreeMap<>();

  void at(LocalTime time, Runnable act) {
    acts.computeIfAbsent(time, unknown -> new ArrayList<>()).add(act);
  }

  /**
   * Does it all, act by act, with what fails in between.
   *
   * @param told the time after each act
   */
  void run(DayClock clock, Troubles troubles, Consumer<LocalTime> told) {
    var n = 0;
    for (var act : acts.entrySet()) {
      var kill = troubles.during(++n, acts.size());
      clock.to(act.getKey());
      troubles.at(act.getKey());
      act.getValue().forEach(Runnable::run);
      kill.ifPresent(CompletableFuture::join);
      told.accept(act.getKey());
    }
  }
}
