package kr.naru.twin.event;

import java.util.HashMap;
import java.util.Map;

/** Which messages a twin has booked; whoever uses it sees to one thread at a time. */
public final class Seen {
  private final Map<String, Integer> times = new HashMap<>();
  private long duplicates;

  /** True once for every id. */
  public boolean isFirst(String id) {
    var first = times.merge(id, 1, Integer::sum) == 1;
    duplicates += first ? 0 : 1;
    return first;
  }

  public boolean contains(String id) {
    return times.containsKey(id);
  }

  /** Different messages. */
  public long count() {
    return times.size();
  }

  public long duplicates() {
    return duplicates;
  }
}
