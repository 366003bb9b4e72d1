package kr.naru.bench.fault;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kr.naru.twin.server.Part;

/** The trials of the full tier, by blocks that can each be run by themselves. */
final class Programme {
  private static final int ROUNDS = 5;
  private static final int POINT_ROUNDS = 14;
  private static final int POINTS_A_ROUND = 15;
  private static final int AT_ANY_TIME = 21;
  private static final int STOPS = 2;
  private static final int BROKERS = 4;
  private static final int DATABASE = 7;
  private static final int SOAKS = 20;

  private final KillTrials kills;
  private final ServerTrials servers;
  private final OutageTrials outages;
  private final WireTrials wires;
  private final Soak soak;

  Programme(Ground ground, long seed, Consumer<String> say) {
    this.kills = new KillTrials(ground, seed, say);
    this.servers = new ServerTrials(ground, seed, say);
    this.outages = new OutageTrials(ground, seed, say);
    this.wires = new WireTrials(ground, seed, say);
    this.soak = new Soak(ground, seed, say);
  }

  /** A trial to come. */
  record Planned(String name, Supplier<Trial> trial) {}

  KillTrials kills() {
    return kills;
  }

  List<Planned> of(Block block) {
    return switch (block) {
      case K -> atPoints();
      case R -> atAnyTime();
      case O -> outages();
      case W -> lines();
      case S -> soaked();
    };
  }

  /** One of each that bears the name. */
  List<Planned> named(String name) {
    return Stream.of(Block.values())
        .flatMap(block -> of(block).stream())
        .filter(one -> one.name().equals(name))
        .limit(1)
        .toList();
  }

  private List<Planned> atPoints() {
    var all = new ArrayList<Planned>();
    all.add(new Planned("dues", kills::atDues));
    all.addAll(times(POINT_ROUNDS, new Planned("points", () -> kills.atSeen(POINTS_A_ROUND))));
    return all;
  }

  private List<Planned> atAnyTime() {
    var all = new ArrayList<Planned>();
    for (var round = 0; round < ROUNDS; round++) {
      all.add(new Planned("kills", () -> kills.atRandom(AT_ANY_TIME)));
      all.add(new Planned("sigterm", () -> kills.gracefully(STOPS)));
      all.add(new Planned("artemis-killed", () -> servers.killed(Part.ARTEMIS, BROKERS)));
      all.add(new Planned("kafka-killed", () -> servers.killed(Part.KAFKA, BROKERS)));
      all.add(new Planned("postgres-killed", () -> servers.killed(Part.POSTGRES, DATABASE)));
    }
    return all;
  }

  private List<Planned> outages() {
    var all = new ArrayList<Planned>();
    for (var part : Part.values()) {
      all.add(new Planned("no-" + lower(part), () -> outages.without(part)));
    }
    for (var partner : List.of("WMS", "ERP", "AOS", "HUB")) {
      all.add(new Planned("no-" + lower(partner), () -> outages.withoutPartner(partner)));
    }
    all.add(new Planned("careless", outages::carelessPartners));
    for (var partner : List.of("WMS", "ERP", "AOS")) {
      all.add(new Planned("poison-" + lower(partner), () -> outages.poison(partner)));
    }
    for (var round = 0; round < ROUNDS; round++) {
      all.add(new Planned("zombie", outages::zombie));
      all.add(new Planned("takeover", outages::takenOver));
    }
    all.add(new Planned("growth", outages::growth));
    return all;
  }

  private List<Planned> lines() {
    var all = new ArrayList<Planned>();
    for (var line : WireTrials.Line.values()) {
      for (var state : EnumSet.complementOf(EnumSet.of(Wire.State.WHOLE))) {
        var name = lower(line) + "-" + lower(state).replace('_', '-');
        all.add(new Planned(name, () -> wires.on(line, state)));
      }
    }
    return all;
  }

  /** As many as there is time for; the comparison at the end is in any case. */
  private List<Planned> soaked() {
    var all = new ArrayList<>(times(SOAKS, new Planned("soak", soak::mixed)));
    all.add(new Planned("growth", outages::growth));
    return all;
  }

  private static List<Planned> times(int times, Planned one) {
    return Stream.generate(() -> new Planned(one.name(), one.trial())).limit(times).toList();
  }

  private static String lower(Object name) {
    return name.toString().toLowerCase(Locale.ROOT);
  }
}
