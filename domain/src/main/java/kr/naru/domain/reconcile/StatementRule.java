package kr.naru.domain.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.naru.domain.reconcile.Comparison.Side;
import kr.naru.domain.reconcile.Comparison.Total;
import kr.naru.domain.reconcile.Difference.Fault;
import kr.naru.domain.reconcile.Difference.SkuDifference;
import kr.naru.domain.reconcile.Difference.Sum;
import kr.naru.domain.reconcile.Difference.Wrong;

/**
 * Compares, event by event, what the hub told with what a partner has booked.
 *
 * <p>Sums may agree while two events are wrong, so it is events that are compared, and sums only
 * say how far apart the books are. Source: deck, "Data 정합성" (STK-14).
 */
public final class StatementRule {
  /**
   * @param told in the order it was told
   * @param booked in the order of the partner's statement
   */
  public Comparison compare(List<Told> told, List<Booked> booked) {
    var byEvent = booked.stream().collect(grouping(Booked::event));
    var wrong = new ArrayList<Pair>();
    var counted = new ArrayList<Told>();
    for (var event : told) {
      var pair = new Pair(Optional.of(event), byEvent.getOrDefault(event.event(), List.of()));
      if (event.due() || !pair.booked().isEmpty()) {
        counted.add(event);
        pair.fault().ifPresent(fault -> wrong.add(pair));
      }
      byEvent.remove(event.event());
    }
    byEvent.values().forEach(rows -> wrong.add(new Pair(Optional.empty(), rows)));
    return new Comparison(
        totals(counted, booked), told.size() - counted.size(), differences(wrong));
  }

  /** An event on both sides; at least one of them has it. */
  private record Pair(Optional<Told> told, List<Booked> booked) {
    String sheetNo() {
      return told.map(Told::sheetNo).orElseGet(() -> booked.getFirst().sheetNo());
    }

    String store() {
      return told.map(Told::store).orElseGet(() -> booked.getFirst().store());
    }

    List<Entry> ours() {
      return told.map(Told::entries).orElse(List.of());
    }

    List<Entry> theirs() {
      return booked.stream().map(Booked::entry).toList();
    }

    Optional<Fault> fault() {
      if (told.isEmpty()) {
        return Optional.of(Fault.STRANGER);
      }
      if (counts(ours()).equals(counts(theirs()))) {
        return booked.stream().allMatch(this::isOfTheSame)
            ? Optional.empty()
            : Optional.of(Fault.OTHER_STORE);
      }
      return Optional.of(faultOfEntries());
    }

    private Fault faultOfEntries() {
      if (booked.isEmpty()) {
        return Fault.MISSING;
      }
      if (isRepeated()) {
        return Fault.DOUBLED;
      }
      return articles(ours()).containsAll(articles(theirs()))
          ? Fault.OTHER_AMOUNT
          : Fault.OTHER_ARTICLE;
    }

    private boolean isRepeated() {
      var times = theirs().size() / Math.max(1, ours().size());
      var repeated = counts(ours());
      repeated.replaceAll((entry, count) -> count * times);
      return times > 1 && repeated.equals(counts(theirs()));
    }

    private boolean isOfTheSame(Booked row) {
      return row.store().equals(store())
          && (row.sheetNo().isEmpty() || row.sheetNo().equals(sheetNo()));
    }

    Wrong wrong() {
      var fault = fault().orElseThrow();
      return told.map(t -> wrong(fault, t))
          .orElseGet(
              () ->
                  new Wrong(
                      fault,
                      booked.getFirst().event(),
                      booked.getFirst().entry().kind(),
                      Optional.empty(),
                      Optional.empty()));
    }

    private static Wrong wrong(Fault fault, Told told) {
      var origin = told.origin();
      return new Wrong(
          fault,
          told.event(),
          origin.kind(),
          Optional.of(origin.message()),
          Optional.of(origin.at()));
    }

    private static Map<Entry, Long> counts(List<Entry> entries) {
      return entries.stream()
          .collect(Collectors.groupingBy(entry -> entry, HashMap::new, Collectors.counting()));
    }

    private static Set<String> articles(List<Entry> entries) {
      return entries.stream().map(Entry::sku).collect(Collectors.toSet());
    }
  }

  private static List<Difference> differences(List<Pair> wrong) {
    return wrong.stream().collect(grouping(Pair::sheetNo)).values().stream()
        .map(StatementRule::difference)
        .toList();
  }

  private static Difference difference(List<Pair> ofSheet) {
    var first = ofSheet.getFirst();
    var ours = sums(ofSheet.stream().flatMap(pair -> pair.ours().stream()));
    var theirs = sums(ofSheet.stream().flatMap(pair -> pair.theirs().stream()));
    var ways = new TreeSet<>(ours.keySet());
    ways.addAll(theirs.keySet());
    var skus =
        ways.stream()
            .map(way -> way.difference(ours, theirs))
            .filter(sku -> !sku.hub().equals(sku.partner()))
            .toList();
    return new Difference(first.sheetNo(), first.store(), first.wrong(), ofSheet.size(), skus);
  }

  /** An article as it is booked in one way. */
  private record Way(String kind, String sku) implements Comparable<Way> {
    SkuDifference difference(Map<Way, Sum> ours, Map<Way, Sum> theirs) {
      return new SkuDifference(
          kind, sku, ours.getOrDefault(this, Sum.NOTHING), theirs.getOrDefault(this, Sum.NOTHING));
    }

    @Override
    public int compareTo(Way other) {
      var byKind = kind.compareTo(other.kind);
      return byKind == 0 ? sku.compareTo(other.sku) : byKind;
    }
  }

  private static Map<Way, Sum> sums(Stream<Entry> entries) {
    return entries.collect(
        Collectors.toMap(entry -> new Way(entry.kind(), entry.sku()), Sum::of, Sum::plus));
  }

  private static List<Total> totals(List<Told> told, List<Booked> booked) {
    var ours = sides(told.stream().flatMap(t -> t.entries().stream().map(e -> of(t.event(), e))));
    var theirs = sides(booked.stream().map(b -> of(b.event(), b.entry())));
    var kinds = new TreeSet<>(ours.keySet());
    kinds.addAll(theirs.keySet());
    return kinds.stream()
        .map(
            kind ->
                new Total(
                    kind,
                    ours.getOrDefault(kind, Side.NOTHING),
                    theirs.getOrDefault(kind, Side.NOTHING)))
        .toList();
  }

  private record OfEvent(String event, Entry entry) {}

  private static OfEvent of(String event, Entry entry) {
    return new OfEvent(event, entry);
  }

  private static Map<String, Side> sides(Stream<OfEvent> entries) {
    var sides = new TreeMap<String, Side>();
    entries
        .collect(grouping(row -> row.entry().kind()))
        .forEach((kind, rows) -> sides.put(kind, side(rows)));
    return sides;
  }

  private static Side side(List<OfEvent> rows) {
    var events = new HashSet<String>();
    rows.forEach(row -> events.add(row.event()));
    var sum = rows.stream().map(row -> Sum.of(row.entry())).reduce(Sum.NOTHING, Sum::plus);
    return new Side(events.size(), sum);
  }

  private static <T> Collector<T, ?, LinkedHashMap<String, List<T>>> grouping(
      Function<T, String> key) {
    return Collectors.groupingBy(
        row -> Objects.requireNonNull(key.apply(row)), LinkedHashMap::new, Collectors.toList());
  }
}
