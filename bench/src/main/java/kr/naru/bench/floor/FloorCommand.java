package kr.naru.bench.floor;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import kr.naru.bench.Workplace;
import kr.naru.demo.Centre;
import kr.naru.twin.server.Ports;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code floor}. */
@Command(
    name = "floor",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    description = "Measures the hub beside hand-written programs that do the same durable work.")
public final class FloorCommand implements Callable<Integer> {
  private static final int WARM_SECONDS = 30;
  private static final int QUICK_WARM_SECONDS = 4;

  @Mixin private Workplace work = new Workplace();

  @Option(names = "--clients", split = ",", defaultValue = "1,4,8,16,32")
  private List<Integer> clients = List.of();

  @Option(names = "--rounds", defaultValue = "3", description = "Medians are taken over these.")
  private int rounds;

  @Option(
      names = "--seconds",
      defaultValue = "15",
      description = "Measured in each run; PostgreSQL tidies up as often, and that hits each way.")
  private int seconds;

  @Option(names = "--quick", description = "One round of a second each: shows that it works.")
  private boolean quick;

  @Option(names = "--write", description = "Writes floor.md, floor.ko.md and floor.svg there.")
  private @Nullable Path write;

  @Override
  public Integer call() throws Exception {
    var data = work.emptied();
    var plan = plan();
    try (var house =
        Centre.open(data, Workplace.hub().withStoresForMany(), Ports.FREE, System.out::println)) {
      var outcome = new Sitting(house, plan, data, System.out::println).hold();
      var report = new Report(outcome, plan, Machine.read(house.addresses()));
      System.out.println(report.terminal());
      if (write != null) {
        report.writeTo(write);
      }
      return outcome.sound() ? 0 : 1;
    }
  }

  private Plan plan() {
    return quick
        ? new Plan(clients, 1, secondsOf(QUICK_WARM_SECONDS), Duration.ZERO, secondsOf(1))
        : new Plan(clients, rounds, secondsOf(WARM_SECONDS), secondsOf(1), secondsOf(seconds));
  }

  private static Duration secondsOf(int count) {
    return Duration.ofSeconds(count);
  }
}
