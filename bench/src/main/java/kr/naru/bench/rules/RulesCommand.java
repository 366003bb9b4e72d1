package kr.naru.bench.rules;

import java.util.concurrent.Callable;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code rules}. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    description = "Measures the rule that decides a basket, by itself.")
public final class RulesCommand implements Callable<Integer> {
  @Option(names = "--forks", defaultValue = "2", description = "JVMs, one after another.")
  private int forks;

  @Option(names = "--iterations", defaultValue = "5", description = "Seconds measured in each.")
  private int iterations;

  @Override
  public Integer call() throws Exception {
    var options =
        new OptionsBuilder()
            .include(BasketBench.class.getName())
            .forks(forks)
            .warmupIterations(iterations)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(iterations)
            .measurementTime(TimeValue.seconds(1))
            .addProfiler("gc")
            .shouldFailOnError(true)
            .build();
    return new Runner(options).run().isEmpty() ? 1 : 0;
  }
}
