package kr.naru.demo.day;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What happens in a day, by the time of day. */
public final class Schedule {
  private final SortedMap<LocalTime, List<Runnable>> acts = new TreeMap<>();

  /**
   * All that is done at one time of the day.
   *
   * @param number of the act, from 1
   */
  public record Act(int number, LocalTime at, List<Runnable> deeds) {
    public Act {
      deeds = List.copyOf(deeds);
    }
  }

  public void at(LocalTime time, Runnable deed) {
    acts.computeIfAbsent(time, unknown -> new ArrayList<>()).add(deed);
  }

  /** The earliest first. */
  public List<Act> acts() {
    var list = new ArrayList<Act>();
    acts.forEach((at, deeds) -> list.add(new Act(list.size() + 1, at, deeds)));
    return List.copyOf(list);
  }
}
