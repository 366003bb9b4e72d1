package kr.naru.route.reconcile;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.naru.connector.store.reconcile.DayFacts.DayFact;
import kr.naru.connector.store.reconcile.DayFacts.Promised;
import kr.naru.domain.reconcile.Booked;
import kr.naru.domain.reconcile.Entry;
import kr.naru.domain.reconcile.Told;
import kr.naru.domain.reconcile.Told.Origin;
import kr.naru.domain.shared.Fact;
import kr.naru.domain.shared.Won;
import kr.naru.mapping.hub.v1.HubMessages;
import kr.naru.mapping.wire.StatementEntries;
import org.springframework.stereotype.Component;

/** Puts a day's facts into the words of the book they are compared with. */
@Component
class ToldReading {
  private final HubMessages hub;

  ToldReading(HubMessages hub) {
    this.hub = hub;
  }

  /** What a partner was told, and what the WMS said himself, in that order. */
  List<Told> told(String partner, List<DayFact> facts) {
    return switch (partner) {
      case "ERP" -> told(facts, StatementEntries::erp, Fact::party);
      case "HUB" -> told(facts, StatementEntries::hub, hub::keyOf);
      case "AOS" -> told(facts, StatementEntries::aos, Fact::party);
      case "WMS" ->
          Stream.concat(told(facts, StatementEntries::wms, Fact::party).stream(), said(facts))
              .toList();
      default -> throw new IllegalArgumentException("Nobody is called " + partner);
    };
  }

  /** What the hub's own books are to hold, message by message and sheet by sheet. */
  List<Told> own(List<DayFact> facts) {
    var last = new LinkedHashMap<String, Told>();
    var told = new ArrayList<Told>();
    for (var group : groups(facts, fact -> fact.message() + " " + fact.fact().document())) {
      var entries =
          Stream.concat(
              group.stream().flatMap(f -> StatementEntries.own(f.fact(), f.stockHeld()).stream()),
              shipment(group));
      var event = group.getFirst().message() + "/" + group.getFirst().fact().document();
      var one = of(event, group.getFirst(), group.getFirst().known(), summed(entries));
      if (!one.entries().isEmpty()) {
        told.add(one);
        last.put(one.sheetNo(), one);
      }
    }
    var held = held(told);
    return told.stream()
        .map(
            one ->
                last.containsValue(one)
                    ? with(one, held.getOrDefault(one.sheetNo(), Won.ZERO))
                    : one)
        .toList();
  }

  /** What the promise rows are to be: what the open lines come to. */
  static List<Told> promised(List<Promised> promised) {
    return promised.stream()
        .map(
            row ->
                new Told(
                    key(row),
                    key(row),
                    "",
                    new Origin("StockPromise", key(row), row.at()),
                    true,
                    List.of(Entry.goods("promise", 0, row.sku(), row.open()))))
        .toList();
  }

  static List<Booked> rows(List<Promised> promised) {
    return promised.stream()
        .map(
            row ->
                new Booked(
                    key(row), key(row), "", Entry.goods("promise", 0, row.sku(), row.promised())))
        .toList();
  }

  private static String key(Promised row) {
    return "sku:" + row.sku();
  }

  private static List<Told> told(
      List<DayFact> facts, Function<Fact, List<Entry>> entries, Function<Fact, String> store) {
    return facts.stream()
        .filter(DayFact::told)
        .map(
            fact ->
                new Told(
                    fact.id().toString(),
                    fact.fact().document(),
                    store.apply(fact.fact()),
                    origin(fact),
                    fact.due(),
                    entries.apply(fact.fact())))
        .filter(told -> !told.entries().isEmpty())
        .toList();
  }

  private static Stream<Told> said(List<DayFact> facts) {
    var reported = facts.stream().filter(fact -> fact.said().isPresent()).toList();
    return groups(reported, fact -> fact.said().orElseThrow()).stream()
        .map(
            group ->
                of(
                    group.getFirst().said().orElseThrow(),
                    group.getFirst(),
                    group.getFirst().known(),
                    group.stream()
                        .flatMap(fact -> StatementEntries.saidByWms(fact.fact()).stream())
                        .toList()))
        .filter(told -> !told.entries().isEmpty());
  }

  private static Stream<Entry> shipment(List<DayFact> group) {
    return group.stream()
        .flatMap(fact -> fact.shipment().stream())
        .limit(1)
        .map(number -> Entry.goods("shipment", 0, "", 1));
  }

  /** What is still held of a sheet when all its messages are booked. */
  private static LinkedHashMap<String, Won> held(List<Told> told) {
    var held = new LinkedHashMap<String, Won>();
    for (var one : told) {
      for (var entry : one.entries()) {
        var won =
            switch (entry.kind()) {
              case "hold" -> entry.won();
              case "capture", "release" -> entry.won().negated();
              default -> Won.ZERO;
            };
        held.merge(one.sheetNo(), won, Won::plus);
      }
    }
    return held;
  }

  private static Told with(Told told, Won held) {
    if (held.equals(Won.ZERO)) {
      return told;
    }
    var entries = Stream.concat(told.entries().stream(), Stream.of(Entry.money("held", held)));
    return new Told(
        told.event(), told.sheetNo(), told.store(), told.origin(), told.due(), entries.toList());
  }

  private static Told of(String event, DayFact first, boolean due, List<Entry> entries) {
    var fact = first.fact();
    return new Told(event, fact.document(), fact.party(), origin(first), due, entries);
  }

  private static Origin origin(DayFact fact) {
    return new Origin(fact.fact().kind(), fact.message().toString(), fact.at());
  }

  /** Stock of one article in one message is booked as one movement. */
  private static List<Entry> summed(Stream<Entry> entries) {
    var sums = new LinkedHashMap<String, Entry>();
    entries.forEach(
        e ->
            sums.merge(
                e.kind() + " " + e.line() + " " + e.sku(),
                e,
                (a, b) ->
                    new Entry(
                        a.kind(),
                        a.line(),
                        a.sku(),
                        a.quantity() + b.quantity(),
                        a.won().plus(b.won()))));
    return List.copyOf(sums.values());
  }

  private static List<List<DayFact>> groups(List<DayFact> facts, Function<DayFact, String> key) {
    return List.copyOf(
        facts.stream()
            .collect(
                groupingBy(
                    fact -> Objects.requireNonNull(key.apply(fact)),
                    LinkedHashMap::new,
                    Collectors.toList()))
            .values());
  }
}
