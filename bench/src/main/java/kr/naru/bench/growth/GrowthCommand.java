package kr.naru.bench.growth;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import kr.naru.bench.Workplace;
import kr.naru.bench.floor.Machine;
import kr.naru.demo.Centre;
import kr.naru.twin.server.Ports;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code growth}. */
@Command(
    name = "growth",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    description = "Measures what an order costs with a long past, many stores and many centres.")
public final class GrowthCommand implements Callable<Integer> {
  private static final List<Long> QUICK_STEPS = List.of(2_000L, 50_000L);

  /** The hub still gains after a minute: a first step measured too early would flatter the last. */
  private static final Duration WARM = Duration.ofMinutes(2);

  @Mixin private Workplace work = new Workplace();

  @Option(
      names = "--steps",
      split = ",",
      defaultValue = "10000,1000000,10000000",
      description = "How many rows the books grow to; about 0.4 GB a million on the disk.")
  private List<Long> steps = List.of();

  @Option(names = "--rounds", defaultValue = "4", description = "Medians are taken over these.")
  private int rounds;

  @Option(names = "--seconds", defaultValue = "5", description = "Measured in each run.")
  private int seconds;

  @Option(names = "--centres", defaultValue = "30", description = "On one hub, in the end.")
  private int centres;

  @Option(names = "--quick", description = "Small steps and one round: shows that it works.")
  private boolean quick;

  @Option(names = "--write", description = "Writes growth.md and growth.ko.md there.")
  private @Nullable Path write;

  @Override
  public Integer call() throws Exception {
    var data = work.emptied();
    var plan = plan();
    try (var house =
            Centre.open(
                data, Workplace.hub().withStoresForMany(), Ports.FREE, System.out::println);
        var books = Books.open(house, data, HubSql.of(Workplace.hubClassPath()))) {
      var results = new Sitting(house, books, plan, System.out::println).hold();
      var report = new Report(results, plan, Machine.read(house.addresses()));
      System.out.println(report.terminal());
      if (write != null) {
        report.writeTo(write);
      }
      return results.failed() == 0 && (quick || Verdict.held(results)) ? 0 : 1;
    }
  }

  private Plan plan() {
    return quick
        ? new Plan(QUICK_STEPS, 1, Duration.ofSeconds(4), Duration.ofSeconds(1), 3)
        : new Plan(steps, rounds, WARM, Duration.ofSeconds(seconds), centres);
  }
}
