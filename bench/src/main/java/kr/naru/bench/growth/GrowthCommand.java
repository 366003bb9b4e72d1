package kr.naru.bench.growth;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import kr.naru.bench.DataDirectory;
import kr.naru.bench.floor.Machine;
import kr.naru.demo.Centre;
import kr.naru.demo.HubProgram;
import kr.naru.twin.server.Ports;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code growth}. */
@Command(
    name = "growth",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    description = "Measures what an order costs with a long past, many stores and many centres.")
public final class GrowthCommand implements Callable<Integer> {
  private static final String MARK = "growth.bench";
  private static final List<Long> QUICK_STEPS = List.of(2_000L, 50_000L);

  @Spec private CommandSpec spec = CommandSpec.create();

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

  @Option(
      names = "--data",
      defaultValue = "bench/target/growth",
      description = "Emptied at the start. On a real disk: on one in memory nothing is durable.")
  private Path data = Path.of("");

  @Override
  public Integer call() throws Exception {
    empty(data);
    System.setProperty("naru.logs", data.resolve("logs").toAbsolutePath().toString());
    var classPath =
        Path.of(System.getProperty("naru.hub.classpath", "routes/target/hub.classpath"));
    var plan = plan();
    try (var house =
            Centre.open(data, HubProgram.built(classPath), Ports.FREE, System.out::println);
        var books = Books.open(house, data, HubSql.of(classPath))) {
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
        : new Plan(steps, rounds, Duration.ofSeconds(40), Duration.ofSeconds(seconds), centres);
  }

  private void empty(Path directory) throws IOException {
    try {
      DataDirectory.empty(directory, MARK);
    } catch (IllegalArgumentException e) {
      throw new CommandLine.ParameterException(spec.commandLine(), "" + e.getMessage(), e);
    }
  }
}
