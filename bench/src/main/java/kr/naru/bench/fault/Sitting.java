package kr.naru.bench.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.naru.twin.server.Part;

/** One run: its trials, one after the other, and what came of each. */
final class Sitting {
  /** One of each kind: before, after and without an answer. */
  static final List<String> FEW_POINTS =
      List.of("db.sales_order.before-commit", "http.orders.decided", "jms.to-wms.after-send");

  private static final int ROUNDS = 5;
  private static final int AT_ANY_TIME = 10;
  private static final int STOPS = 3;

  private final long seed;
  private final Consumer<String> say;
  private final Ground ground;
  private final KillTrials kills;
  private final OutageTrials outages;
  private final WireTrials wires;
  private final List<Trial> trials = new ArrayList<>();
  private final List<Planted> planted = new ArrayList<>();

  Sitting(Ground ground, long seed, Consumer<String> say) {
    this.ground = ground;
    this.seed = seed;
    this.say = say;
    this.kills = new KillTrials(ground, seed, say);
    this.wires = new WireTrials(ground, seed, say);
    this.outages = new OutageTrials(ground, seed, say);
  }

  Result result() {
    return new Result(seed, trials, planted);
  }

  /** About a minute and a half. */
  void small() {
    trials.add(kills.atPoints(FEW_POINTS, 1));
    trials.add(kills.atRandom(1));
  }

  void points(List<String> names) {
    trials.add(kills.atPoints(names, 1));
  }

  /** Rows first, then the hub itself, which no trial can use after that. */
  void plants() {
    try (var site = ground.site(seed)) {
      site.driver().begin(KillTrials.RATE, 1);
      site.awaitOrders(100, Trial.LIMIT);
      trials.add(site.judged("before anything is planted", List.of(), say));
      planted.addAll(RowPlants.on(site));
      planted.forEach(plant -> say.accept(plant.toString()));
    }
    planted.addAll(new HubPlants(ground, seed, say).all());
  }

  void block(Block block, Duration most) {
    var end = System.nanoTime() + most.toNanos();
    kills.until(end);
    for (var one : all(block)) {
      if (System.nanoTime() - end < 0) {
        trials.add(one.trial().get());
      }
    }
  }

  /** Those of all blocks that bear one of these names. */
  void named(List<String> names) {
    Stream.of(Block.K, Block.O, Block.W)
        .flatMap(block -> all(block).stream())
        .filter(one -> names.contains(one.name()))
        .forEach(one -> trials.add(one.trial().get()));
  }

  /** A trial to come. */
  private record Planned(String name, Supplier<Trial> trial) {}

  private List<Planned> all(Block block) {
    return switch (block) {
      case K -> killing();
      case O -> outages();
      case W -> lines();
      case S -> mixed();
    };
  }

  private List<Planned> killing() {
    var all = new ArrayList<Planned>();
    for (var round = 0; round < ROUNDS; round++) {
      all.add(new Planned("points", () -> kills.atPoints(List.of(), 1)));
      all.add(new Planned("kills", () -> kills.atRandom(AT_ANY_TIME)));
      all.add(new Planned("sigterm", () -> kills.gracefully(STOPS)));
    }
    return all;
  }

  private List<Planned> outages() {
    var all = new ArrayList<Planned>();
    for (var part : Part.values()) {
      all.add(new Planned("no-" + lower(part), () -> outages.without(part)));
    }
    all.add(new Planned("postgres-killed", outages::postgresKilled));
    for (var partner : List.of("WMS", "ERP", "AOS", "HUB")) {
      all.add(new Planned("no-" + lower(partner), () -> outages.withoutPartner(partner)));
    }
    all.add(new Planned("careless", outages::carelessPartners));
    for (var partner : List.of("WMS", "ERP", "AOS")) {
      all.add(new Planned("poison-" + lower(partner), () -> outages.poison(partner)));
    }
    all.add(new Planned("zombie", outages::zombie));
    all.add(new Planned("takeover", outages::takenOver));
    all.add(new Planned("growth", outages::growth));
    return all;
  }

  private List<Planned> lines() {
    var all = new ArrayList<Planned>();
    for (var line : WireTrials.Line.values()) {
      for (var state : EnumSet.of(Wire.State.FROZEN, Wire.State.CUT, Wire.State.SLOW)) {
        all.add(new Planned(lower(line) + "-" + lower(state), () -> wires.on(line, state)));
      }
    }
    return all;
  }

  /** Drawn by the seed, as many as there is time for. */
  private List<Planned> mixed() {
    var random = new SplittableRandom(seed);
    var kinds = new ArrayList<>(outages());
    kinds.addAll(lines());
    kinds.add(new Planned("kill", () -> kills.atRandom(1)));
    kinds.add(new Planned("sigterm", () -> kills.gracefully(1)));
    return IntStream.range(0, 1_000)
        .mapToObj(n -> kinds.get(random.nextInt(kinds.size())))
        .toList();
  }

  private static String lower(Object name) {
    return name.toString().toLowerCase(Locale.ROOT);
  }
}
