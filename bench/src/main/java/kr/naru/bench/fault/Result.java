package kr.naru.bench.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import kr.naru.bench.fault.Kill.Kind;
import tools.jackson.databind.json.JsonMapper;

/** What one run came to, or several. */
record Result(List<Run> runs, List<Trial> trials, List<Planted> planted) {
  private static final JsonMapper JSON = new JsonMapper();

  Result {
    runs = List.copyOf(runs);
    trials = List.copyOf(trials);
    planted = List.copyOf(planted);
  }

  /** A call of the bench. */
  record Run(String command, long seed) {}

  static Result of(List<Result> several) {
    return new Result(
        all(several, Result::runs), all(several, Result::trials), all(several, Result::planted));
  }

  static Result read(Path file) {
    try {
      return JSON.readValue(Files.readAllBytes(file), Result.class);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  void keep(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, JSON.writeValueAsBytes(this));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
  }

  List<Kill> kills() {
    return trials.stream().flatMap(trial -> trial.kills().stream()).toList();
  }

  List<Kill> hubKills() {
    return kills().stream().filter(Kill::isHub).toList();
  }

  long kills(Kind kind) {
    return kills().stream().filter(kill -> kill.kind() == kind).count();
  }

  /** At how many named points the hub was ended. */
  long points() {
    return kills().stream()
        .filter(kill -> kill.kind() == Kind.POINT)
        .map(Kill::how)
        .distinct()
        .count();
  }

  int orders() {
    return trials.stream().mapToInt(Trial::orders).sum();
  }

  int findings() {
    return trials.stream().mapToInt(trial -> trial.findings().size()).sum();
  }

  /** Of the fifteen errors the makers hold most likely. */
  long caughtOfFifteen() {
    return planted.stream()
        .filter(Planted::caught)
        .mapToInt(Planted::no)
        .filter(no -> no > 0)
        .distinct()
        .count();
  }

  boolean sound() {
    return trials.stream().allMatch(Trial::sound) && planted.stream().allMatch(Planted::caught);
  }

  String summary() {
    return """
        %d trials, %d orders, %d findings
        the hub was ended %d times at %d points, %d times at random, %d times by SIGTERM; \
        ready after %s s (median, most)
        brokers were killed %d times, the database %d times
        %d of %d plants caught"""
        .formatted(
            trials.size(),
            orders(),
            findings(),
            kills(Kind.POINT),
            points(),
            kills(Kind.RANDOM),
            kills(Kind.STOP),
            Times.of(hubKills()),
            kills(Kind.BROKER),
            kills(Kind.DATABASE),
            planted.stream().filter(Planted::caught).count(),
            planted.size());
  }

  private static <T> List<T> all(List<Result> several, Function<Result, List<T>> part) {
    return several.stream().map(part).flatMap(List::stream).toList();
  }
}
