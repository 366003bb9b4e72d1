package kr.naru.bench.fault;

import java.util.Map;
import java.util.TreeMap;
import kr.naru.bench.fault.check.Finding.Word;

/**
 * An error planted into the statements of a running hub, or into what stands beside it.
 *
 * @param no in the list of planted errors; 0: one of our own
 * @param errors find by replace, in statements
 * @param disturbs something is killed or cut beside the error
 */
record HubPlant(
    int no, String bug, Word seenAs, Map<String, String> errors, boolean disturbs, Act act) {
  /** What happens while stores order. */
  interface Act {
    void on(Site site);
  }

  static HubPlant of(int no, String bug, Word seenAs) {
    return new HubPlant(no, bug, seenAs, Map.of(), true, site -> {});
  }

  HubPlant with(String find, String replace) {
    var more = new TreeMap<>(errors);
    more.put(find, replace);
    return new HubPlant(no, bug, seenAs, more, disturbs, act);
  }

  HubPlant undisturbed() {
    return new HubPlant(no, bug, seenAs, errors, false, act);
  }

  HubPlant when(Act what) {
    return new HubPlant(no, bug, seenAs, errors, disturbs, what);
  }
}
