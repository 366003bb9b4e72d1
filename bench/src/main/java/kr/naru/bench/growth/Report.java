package kr.naru.bench.growth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import kr.naru.bench.floor.Machine;
import kr.naru.bench.page.Language;
import kr.naru.bench.page.Template;

/** The result for people: a text for the terminal, pages for the documentation. */
final class Report {
  private final Results results;
  private final Plan plan;
  private final Machine machine;

  Report(Results results, Plan plan, Machine machine) {
    this.results = results;
    this.plan = plan;
    this.machine = machine;
  }

  String terminal() {
    var tables = new Tables(Language.ENGLISH);
    var claims = results.claims();
    return String.join(
        "\n",
        "",
        tables.sizes(results.past(), "rows in the books", ""),
        tables.sizes(results.stores(), "stores", ""),
        tables.sizes(results.centres(), "centres", ""),
        tables.retired(results.retired()),
        "%d old days of four tables were gone after %.1f s"
            .formatted(results.retired().days(), results.retired().seconds()),
        "%,d lane claims beside %,d delivered: p50 %.2f ms, p99 %.2f ms; of nothing: p99 %.2f ms"
            .formatted(
                claims.count(),
                claims.delivered(),
                claims.p50Millis(),
                claims.p99Millis(),
                claims.idleP99Millis()),
        "Orders not accepted whole: " + results.failed(),
        "",
        Verdict.table(results, Language.ENGLISH));
  }

  void writeTo(Path directory) throws IOException {
    Files.createDirectories(directory);
    for (var language : Language.values()) {
      var file = language.file("growth");
      Files.writeString(
          directory.resolve(file), Template.beside(Report.class, file).with(figures(language)));
    }
  }

  private Map<String, Object> figures(Language language) {
    var tables = new Tables(language);
    var all = new HashMap<String, Object>();
    all.put("verdicts", Verdict.table(results, language).strip());
    all.put("past", tables.sizes(results.past(), "rows in the books", "장부 행").strip());
    all.put("stores", tables.sizes(results.stores(), "stores", "점포").strip());
    all.put("centres", tables.sizes(results.centres(), "centres", "센터").strip());
    all.put("retired", tables.retired(results.retired()).strip());
    all.put("days", results.retired().days());
    all.put("gone", Tables.one(results.retired().seconds()));
    all.put("claims", "%,d".formatted(results.claims().count()));
    all.put("delivered", "%,d".formatted(results.claims().delivered()));
    all.put("p50", Tables.two(results.claims().p50Millis()));
    all.put("p99", Tables.two(results.claims().p99Millis()));
    all.put("idle", Tables.two(results.claims().idleP99Millis()));
    all.put("failed", results.failed());
    all.putAll(ofTheMachine());
    return all;
  }

  private Map<String, Object> ofTheMachine() {
    var settings =
        machine.database().entrySet().stream()
            .map(entry -> "`%s = %s`".formatted(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining(", "));
    return Map.of(
        "rounds", plan.rounds(),
        "seconds", plan.measured().toSeconds(),
        "clients", Runs.CLIENTS,
        "command", command(),
        "cores", machine.cores(),
        "memory", machine.memoryGigabytes(),
        "jdk", machine.jdk(),
        "database", settings);
  }

  private String command() {
    return "bench/run growth --steps=%s --rounds=%d --seconds=%d --centres=%d --write=docs/proof"
        .formatted(
            plan.steps().stream().map(String::valueOf).collect(Collectors.joining(",")),
            plan.rounds(),
            plan.measured().toSeconds(),
            plan.centres());
  }
}
