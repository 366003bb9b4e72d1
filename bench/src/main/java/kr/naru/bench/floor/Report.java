package kr.naru.bench.floor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import kr.naru.bench.page.Language;

/** The result for people: a text for the terminal, pages and a picture for the documentation. */
final class Report {
  private final Sitting.Outcome outcome;
  private final Plan plan;
  private final Machine machine;

  Report(Sitting.Outcome outcome, Plan plan, Machine machine) {
    this.outcome = outcome;
    this.plan = plan;
    this.machine = machine;
  }

  String terminal() {
    var results = outcome.results();
    var figures = new Figures(results, Language.ENGLISH);
    var settings =
        machine.database().entrySet().stream()
            .map(entry -> entry.getKey() + " = " + entry.getValue())
            .collect(Collectors.joining(", "));
    return String.join(
        "\n",
        "",
        Figures.programs(outcome.candidates(), Language.ENGLISH),
        figures.throughput(),
        figures.latency(),
        figures.costs(results.clients().getLast()),
        Bounds.table(Bounds.of(results), Language.ENGLISH),
        "a: %s program, h: it behind HTTP, b: hub, c: hub until all partners are told"
            .formatted(outcome.best().program().name()),
        "Orders not accepted whole: " + results.failed(),
        "Differences in the programs' books: " + outcome.differences(),
        "PostgreSQL: " + settings);
  }

  void writeTo(Path directory) throws IOException {
    Files.createDirectories(directory);
    for (var language : Language.values()) {
      Files.writeString(
          directory.resolve(language.file("floor")),
          new Page(outcome, plan, machine, language).toString());
    }
    Files.writeString(directory.resolve("floor.svg"), Picture.of(outcome.results()));
  }
}
