package kr.naru.bench.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import kr.naru.bench.Workplace;
import kr.naru.bench.fault.Result.Run;
import kr.naru.bench.page.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code faults}. */
@Command(
    name = "faults",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    description = "Breaks the hub under load and has it judged from outside.")
public final class FaultsCommand implements Callable<Integer> {
  @Mixin private Workplace work = new Workplace();

  @Option(names = "--seed", defaultValue = "1", description = "The same sends the same orders.")
  private long seed;

  @Option(names = "--tier", defaultValue = "ci", description = "ci, or full in blocks.")
  private Tier tier = Tier.CI;

  @Option(
      names = "--block",
      split = ",",
      defaultValue = "K",
      description =
          "Of the full tier: K points, R kills at any time, O outages, W lines, S a soak.")
  private List<Block> blocks = List.of();

  @Option(names = "--minutes", defaultValue = "50", description = "A block ends by then.")
  private int minutes;

  @Option(names = "--points", split = ",", description = "Kills at these points alone.")
  private List<String> points = List.of();

  @Option(names = "--trials", split = ",", description = "Such as zombie, no-kafka, aos-frozen.")
  private List<String> trials = List.of();

  @Option(names = "--plants", description = "Plants errors and sees the checker find them.")
  private boolean plants;

  @Option(
      names = "--plant",
      split = ",",
      description = "Plants these of the fifteen alone: the hub's and those beside it.")
  private List<Integer> some = List.of();

  @Option(names = "--keep", description = "A file for what this run comes to.")
  private @Nullable Path keep;

  @Option(
      names = "--page",
      split = ",",
      description = "Runs nothing: writes the page about what these files have kept.")
  private List<Path> kept = List.of();

  @Option(names = "--write", description = "Writes faults.md and faults.ko.md there.")
  private @Nullable Path write;

  /** How much. */
  enum Tier {
    CI,
    FULL
  }

  @Override
  public Integer call() throws Exception {
    var result = kept.isEmpty() ? run() : Result.of(kept.stream().map(Result::read).toList());
    System.out.println(result.summary());
    if (write != null) {
      write(result, write);
    }
    return result.sound() ? 0 : 1;
  }

  private Result run() throws IOException {
    var data = work.emptied();
    var program = Workplace.hub().withStoresForMany();
    System.out.println("seed " + seed);
    Ground.shortenStarts(data, program, System.out::println);
    try (var ground = Ground.open(data, program, System.out::println)) {
      var sitting = new Sitting(ground, new Run(work.command(), seed), System.out::println);
      if (keep != null) {
        var file = keep;
        sitting.keepBy(result -> result.keep(file));
      }
      run(sitting);
      return sitting.result();
    }
  }

  private static void write(Result result, Path directory) throws IOException {
    Files.createDirectories(directory);
    for (var language : Language.values()) {
      Files.writeString(
          directory.resolve(language.file("faults")), new FaultPage(result, language).toString());
    }
  }

  private void run(Sitting sitting) {
    if (!trials.isEmpty()) {
      sitting.named(trials);
    } else if (!points.isEmpty()) {
      sitting.points(points);
    } else if (tier == Tier.FULL) {
      blocks.forEach(block -> sitting.block(block, Duration.ofMinutes(minutes)));
    } else if (!some.isEmpty()) {
      sitting.plants(some);
    } else if (!plants) {
      sitting.small();
    }
    if (plants) {
      sitting.plants();
    }
  }
}
