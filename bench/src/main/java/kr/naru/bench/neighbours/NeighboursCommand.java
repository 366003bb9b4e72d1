package kr.naru.bench.neighbours;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import kr.naru.bench.Workplace;
import kr.naru.bench.floor.Machine;
import kr.naru.bench.page.Language;
import kr.naru.demo.Centre;
import kr.naru.twin.server.Ports;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code neighbours}. */
@Command(
    name = "neighbours",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    description = "Shows how much one bad neighbour slows the orders of all others.")
public final class NeighboursCommand implements Callable<Integer> {
  private static final Duration WARM = Duration.ofSeconds(480);
  private static final Duration QUICK_WARM = Duration.ofSeconds(10);
  private static final Duration QUICK = Duration.ofSeconds(3);
  private static final int BURST = 4_000;
  private static final int QUICK_BURST = 300;

  @Mixin private Workplace work = new Workplace();

  @Option(names = "--rounds", defaultValue = "6", description = "Pairs, for each neighbour.")
  private int rounds;

  @Option(names = "--seconds", defaultValue = "10", description = "Of each round.")
  private int seconds;

  @Option(names = "--rate", defaultValue = "50", description = "Calm orders a second.")
  private int rate;

  @Option(names = "--only", split = ",", description = "Such as store, wms: not all.")
  private List<Neighbour> only = List.of();

  @Option(names = "--quick", description = "One pair of short rounds: shows that it works.")
  private boolean quick;

  @Option(names = "--write", description = "Writes neighbours.md and neighbours.ko.md there.")
  private @Nullable Path write;

  @Override
  public Integer call() throws Exception {
    var plan = plan();
    try (var house =
        Centre.open(work.emptied(), Workplace.hub(), Ports.FREE, System.out::println)) {
      var sitting = new Sitting(house, plan, System.out::println);
      var rows = sitting.hold(only.isEmpty() ? List.of(Neighbour.values()) : only);
      System.out.println("\n" + new Figures(rows, Language.ENGLISH).orders());
      System.out.println(new Figures(rows, Language.ENGLISH).telling());
      if (write != null) {
        write(new Result(rows, plan, Machine.read(house.addresses()), work.command()), write);
      }
      return rows.stream().anyMatch(row -> row.verdict() == Row.Verdict.MISSED) ? 1 : 0;
    }
  }

  private Plan plan() {
    return quick
        ? new Plan(1, QUICK, QUICK_WARM, rate, QUICK_BURST)
        : new Plan(rounds, Duration.ofSeconds(seconds), WARM, rate, BURST);
  }

  private static void write(Result result, Path directory) throws IOException {
    Files.createDirectories(directory);
    for (var language : Language.values()) {
      Files.writeString(
          directory.resolve(language.file("neighbours")),
          new NeighboursPage(result, language).toString());
    }
  }
}
