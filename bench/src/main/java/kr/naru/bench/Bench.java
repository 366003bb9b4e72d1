package kr.naru.bench;

import kr.naru.bench.fault.FaultsCommand;
import kr.naru.bench.floor.FloorCommand;
import kr.naru.bench.growth.GrowthCommand;
import kr.naru.bench.neighbours.NeighboursCommand;
import kr.naru.bench.rules.RulesCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the benches; each is a command of its own. */
@Command(
    name = "bench/run",
    mixinStandardHelpOptions = true,
    subcommands = {
      FloorCommand.class,
      RulesCommand.class,
      FaultsCommand.class,
      GrowthCommand.class,
      NeighboursCommand.class,
      CommandLine.HelpCommand.class
    },
    description = "Measures the hub beside the floor of the machine, and breaks it to see it mend.")
public final class Bench {
  private Bench() {}

  public static void main(String[] arguments) {
    var bench = new CommandLine(new Bench()).setCaseInsensitiveEnumValuesAllowed(true);
    System.exit(bench.execute(arguments));
  }
}
