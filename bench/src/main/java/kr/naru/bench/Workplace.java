package kr.naru.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.StringJoiner;
import kr.naru.demo.HubProgram;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every bench that starts servers has: a directory of its own, and the hub of this build. */
public final class Workplace {
  /** Tells a directory of a bench from any other. */
  private static final String MARK = "naru.bench";

  private static final Set<String> PLACES = Set.of("--data", "--keep", "--write");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--data",
      defaultValue = "bench/target/${COMMAND-NAME}",
      description = "Emptied at the start. On a real disk: on one in memory nothing is durable.")
  private Path data = Path.of("");

  /**
   * Its directory, with nothing in it; the servers' logs go there too.
   *
   * @throws ParameterException it is of somebody else
   */
  public Path emptied() throws IOException {
    if (Files.exists(data)) {
      if (!Files.exists(data.resolve(MARK))) {
        throw new ParameterException(
            spec.commandLine(), data + " is not a directory of this bench and is not emptied.");
      }
      try (var files = Files.walk(data)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    Files.createDirectories(data);
    Files.createFile(data.resolve(MARK));
    System.setProperty("naru.logs", data.resolve("logs").toAbsolutePath().toString());
    return data;
  }

  /** Written by the build of routes/. */
  public static Path hubClassPath() {
    return Path.of(System.getProperty("naru.hub.classpath", "routes/target/hub.classpath"));
  }

  public static HubProgram hub() {
    return HubProgram.built(hubClassPath());
  }

  /** The command as it can be called again; where it writes is the caller's own. */
  public String command() {
    var words = new StringJoiner(" ", "bench/run ", "");
    var given = spec.root().commandLine().getParseResult().originalArgs().iterator();
    while (given.hasNext()) {
      var word = given.next();
      if (PLACES.contains(word)) {
        given.next();
      } else if (PLACES.stream().noneMatch(place -> word.startsWith(place + "="))) {
        words.add(word);
      }
    }
    return words.toString();
  }
}
