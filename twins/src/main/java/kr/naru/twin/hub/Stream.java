package kr.naru.twin.hub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One stream of one centre: which sequences came, and what they sum up to a day. */
final class Stream {
  private final String name;
  private final TreeMap<Long, String> bySequence = new TreeMap<>();
  private final Map<String, Long> lastOfKey = new HashMap<>();
  private final Map<String, DaySum> days = new TreeMap<>();
  private final List<String> violations = new ArrayList<>();
  private long duplicates;

  Stream(String name) {
    this.name = name;
  }

  /**
   * One record's place.
   *
   * @param id the message's; a sequence belongs to one message for ever
   */
  record Place(String key, String id, long sequence) {}

  /** True when it is new; otherwise it is a repeat, or against the contract. */
  boolean isNew(Place place) {
    var known = bySequence.putIfAbsent(place.sequence(), place.id());
    if (known != null) {
      duplicates++;
      if (!known.equals(place.id())) {
        violations.add(
            "%s %d is message %s and message %s too"
                .formatted(name, place.sequence(), known, place.id()));
      }
      return false;
    }
    var last = lastOfKey.merge(place.key(), place.sequence(), Math::max);
    if (last > place.sequence()) {
      violations.add(
          "%s of %s: %d came after %d".formatted(name, place.key(), place.sequence(), last));
    }
    return true;
  }

  void count(String day, long sequence, long amount) {
    days.merge(
        day,
        DaySum.none(name, day).plus(sequence, amount),
        (old, one) -> old.plus(sequence, amount));
  }

  List<Gap> gaps() {
    var gaps = new ArrayList<Gap>();
    var next = 1L;
    for (var sequence : bySequence.keySet()) {
      if (sequence > next) {
        gaps.add(new Gap(name, next, sequence - 1));
      }
      next = sequence + 1;
    }
    return gaps;
  }

  Map<String, DaySum> days() {
    return new TreeMap<>(days);
  }

  long count() {
    return bySequence.size();
  }

  long duplicates() {
    return duplicates;
  }

  List<String> violations() {
    return List.copyOf(violations);
  }
}
