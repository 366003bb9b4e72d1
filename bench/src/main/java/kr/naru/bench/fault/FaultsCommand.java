package kr.naru.bench.fault;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import kr.naru.bench.DataDirectory;
import kr.naru.demo.HubProgram;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code faults}. */
@Command(
    name = "faults",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    description = "Breaks the hub under load and has it judged from outside.")
public final class FaultsCommand implements Callable<Integer> {
  private static final String MARK = "faults.bench";

  @Option(names = "--seed", defaultValue = "1", description = "The same sends the same orders.")
  private long seed;

  @Option(names = "--tier", defaultValue = "ci", description = "ci, or full in blocks.")
  private Tier tier = Tier.CI;

  @Option(
      names = "--block",
      split = ",",
      defaultValue = "K",
      description = "Of the full tier: K kills, O outages, S a mixed soak.")
  private List<Block> blocks = List.of();

  @Option(names = "--minutes", defaultValue = "50", description = "A block ends by then.")
  private int minutes;

  @Option(names = "--points", split = ",", description = "Kills at these points alone.")
  private List<String> points = List.of();

  @Option(names = "--plants", description = "Plants errors and sees the checker find them.")
  private boolean plants;

  @Option(
      names = "--data",
      defaultValue = "bench/target/faults",
      description = "Emptied at the start. On a real disk: on one in memory nothing is durable.")
  private Path data = Path.of("");

  /** How much. */
  enum Tier {
    CI,
    FULL
  }

  @Override
  public Integer call() throws Exception {
    DataDirectory.empty(data, MARK);
    System.setProperty("naru.logs", data.resolve("logs").toAbsolutePath().toString());
    var program =
        HubProgram.built(
            Path.of(System.getProperty("naru.hub.classpath", "routes/target/hub.classpath")));
    System.out.println("seed " + seed);
    try (var ground = Ground.open(data, program, System.out::println)) {
      var result = new Sitting(ground, seed, System.out::println);
      run(result);
      System.out.println(result.summary());
      return result.sound() ? 0 : 1;
    }
  }

  private void run(Sitting sitting) {
    if (plants) {
      sitting.plants();
    } else if (!points.isEmpty()) {
      sitting.points(points);
    } else if (tier == Tier.CI) {
      sitting.small();
    } else {
      blocks.forEach(block -> sitting.block(block, Duration.ofMinutes(minutes)));
    }
  }
}
