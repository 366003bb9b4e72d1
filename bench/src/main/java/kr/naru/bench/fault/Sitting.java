package kr.naru.bench.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import kr.naru.bench.fault.Programme.Planned;
import kr.naru.bench.fault.Result.Run;

/** One run: its trials, one after the other, and what came of each. */
final class Sitting {
  /** One of each kind: before, after and without an answer. */
  static final List<String> FEW_POINTS =
      List.of("db.sales_order.before-commit", "http.orders.decided", "jms.to-wms.after-send");

  private final Ground ground;
  private final Run run;
  private final Consumer<String> say;
  private final Programme programme;
  private final List<Trial> trials = new ArrayList<>();
  private final List<Planted> planted = new ArrayList<>();
  private Consumer<Result> keep = result -> {};

  Sitting(Ground ground, Run run, Consumer<String> say) {
    this.ground = ground;
    this.run = run;
    this.say = say;
    this.programme = new Programme(ground, run.seed(), say);
  }

  /** What is known by now is kept after each trial: a long run may not end as it should. */
  void keepBy(Consumer<Result> keeper) {
    keep = keeper;
  }

  Result result() {
    return new Result(List.of(run), trials, planted);
  }

  /** About a minute and a half. */
  void small() {
    add(programme.kills().atPoints(FEW_POINTS));
    add(programme.kills().atRandom(1));
  }

  void points(List<String> names) {
    add(programme.kills().atPoints(names));
  }

  /** Rows first, then the hub itself, which no trial can use after that. */
  void plants() {
    try (var site = ground.site(run.seed())) {
      site.driver().begin(KillTrials.RATE, 1);
      site.awaitOrders(100, Trial.LIMIT);
      add(site.judged("before anything is planted", List.of(), say));
      planted.addAll(RowPlants.on(site));
      planted.forEach(plant -> say.accept(plant.toString()));
    }
    plant(HubPlants.plants());
  }

  /** Those with these numbers. */
  void plants(List<Integer> numbers) {
    plant(HubPlants.plants().stream().filter(plant -> numbers.contains(plant.no())).toList());
  }

  private void plant(List<HubPlant> plants) {
    planted.addAll(new HubPlants(ground, run.seed(), say).tried(plants));
    keep.accept(result());
  }

  /** Nothing is begun when the time is over, but the last of its trials. */
  void block(Block block, Duration most) {
    var end = System.nanoTime() + most.toNanos();
    programme.kills().until(end);
    var all = programme.of(block);
    for (var one : all) {
      if (System.nanoTime() - end < 0 || one == all.getLast()) {
        begin(one);
      }
    }
  }

  /** Those that bear one of these names. */
  void named(List<String> names) {
    names.forEach(name -> programme.named(name).forEach(this::begin));
  }

  /** What breaks off is a finding; the next begins on whole ground. */
  private void begin(Planned one) {
    say.accept("-- " + one.name());
    try {
      add(one.trial().get());
    } catch (RuntimeException e) {
      say.accept("  it broke off: " + e);
      add(Trial.brokenOff(one.name(), e));
      ground.mend();
    }
  }

  private void add(Trial trial) {
    trials.add(trial);
    keep.accept(result());
  }
}
