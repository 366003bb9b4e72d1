package kr.naru.bench.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kr.naru.twin.server.Part;

/** One run: its trials, one after the other, and what came of each. */
final class Sitting {
  /** One of each kind: before, after and without an answer. */
  static final List<String> FEW_POINTS =
      List.of(
          "db.sales_order.before-commit",
          "db.sales_order.after-commit",
          "http.orders.decided",
          "jms.to-wms.after-send");

  private static final int ROUNDS = 5;
  private static final int AT_ANY_TIME = 10;
  private static final int STOPS = 3;

  private final long seed;
  private final Consumer<String> say;
  private final Ground ground;
  private final KillTrials kills;
  private final OutageTrials outages;
  private final List<Trial> trials = new ArrayList<>();
  private final List<Planted> planted = new ArrayList<>();

  Sitting(Ground ground, long seed, Consumer<String> say) {
    this.ground = ground;
    this.seed = seed;
    this.say = say;
    this.kills = new KillTrials(ground, seed, say);
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
    var all =
        switch (block) {
          case K -> killing();
          case O -> outages();
          case S -> mixed();
        };
    for (var trial : all) {
      if (System.nanoTime() < end) {
        trials.add(trial.get());
      }
    }
  }

  private List<Supplier<Trial>> killing() {
    var all = new ArrayList<Supplier<Trial>>();
    for (var round = 0; round < ROUNDS; round++) {
      all.add(() -> kills.atPoints(List.of(), 1));
      all.add(() -> kills.atRandom(AT_ANY_TIME));
      all.add(() -> kills.gracefully(STOPS));
    }
    return all;
  }

  private List<Supplier<Trial>> outages() {
    var all = new ArrayList<Supplier<Trial>>();
    for (var part : Part.values()) {
      all.add(() -> outages.without(part));
    }
    all.add(outages::postgresKilled);
    for (var partner : List.of("WMS", "ERP", "AOS", "HUB")) {
      all.add(() -> outages.withoutPartner(partner));
    }
    all.add(outages::carelessPartners);
    for (var partner : List.of("WMS", "ERP", "AOS")) {
      all.add(() -> outages.poison(partner));
    }
    all.add(outages::zombie);
    return all;
  }

  /** Drawn by the seed, as many as there is time for. */
  private List<Supplier<Trial>> mixed() {
    var random = new SplittableRandom(seed);
    var kinds = new ArrayList<>(outages());
    kinds.add(() -> kills.atRandom(1));
    kinds.add(() -> kills.gracefully(1));
    return IntStream.range(0, 1_000)
        .mapToObj(n -> kinds.get(random.nextInt(kinds.size())))
        .collect(Collectors.toList());
  }
}
