package kr.naru.proof.page;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Each row with its state and its tests. */
record Proof(List<Verdict> verdicts, List<Evidence> slowest) {
  private static final int SLOWEST = 10;

  /** A row and what is known of it. */
  record Verdict(Row row, List<Evidence> evidence) {
    State state() {
      return State.of(evidence);
    }
  }

  static Proof of(Inventory inventory, Records records) {
    ProofError.throwIfAny(faults(inventory, records));
    return new Proof(
        inventory.rows().stream().map(row -> verdict(row, records)).toList(),
        records.evidence().stream()
            .collect(Collectors.toMap(each -> each.test(), each -> each, (one, same) -> one))
            .values()
            .stream()
            .sorted(Comparator.comparingLong(Evidence::millis).reversed())
            .limit(SLOWEST)
            .toList());
  }

  long count(State state) {
    return verdicts.stream().filter(verdict -> verdict.state() == state).count();
  }

  /** In the order of the inventory. */
  Map<String, Proof> byArea() {
    Map<String, Proof> areas = new LinkedHashMap<>();
    verdicts.stream()
        .collect(groupingBy(each -> each.row().area(), LinkedHashMap::new, Collectors.toList()))
        .forEach((area, ofArea) -> areas.put(area, new Proof(ofArea, List.of())));
    return areas;
  }

  private static Verdict verdict(Row row, Records records) {
    return new Verdict(
        row, records.evidence().stream().filter(each -> each.rows().contains(row.id())).toList());
  }

  private static List<String> faults(Inventory inventory, Records records) {
    var known = inventory.rows().stream().map(Row::id).collect(Collectors.toSet());
    Set<String> faults = new LinkedHashSet<>();
    for (Evidence each : records.evidence()) {
      each.rows().stream()
          .filter(id -> !known.contains(id))
          .map(id -> each.test().fullName() + " proves " + id + ", which the inventory lacks.")
          .forEach(faults::add);
      if (!each.test().doors().isEmpty() && !each.test().isIntegrationTest()) {
        faults.add(each.test().className() + " claims doors and is no *IT.");
      }
    }
    return new ArrayList<>(faults);
  }
}
