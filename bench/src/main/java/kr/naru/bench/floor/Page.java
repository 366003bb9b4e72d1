package kr.naru.bench.floor;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import kr.naru.bench.page.Language;
import kr.naru.bench.page.Template;

/** The page about a result, in one language: a text with places for figures. */
final class Page {
  private final Sitting.Outcome outcome;
  private final Plan plan;
  private final Machine machine;
  private final Language language;

  Page(Sitting.Outcome outcome, Plan plan, Machine machine, Language language) {
    this.outcome = outcome;
    this.plan = plan;
    this.machine = machine;
    this.language = language;
  }

  @Override
  public String toString() {
    return Template.beside(Page.class, language.file("floor")).with(figures());
  }

  private Map<String, Object> figures() {
    var all = new HashMap<String, Object>();
    all.putAll(ofTheSitting());
    all.putAll(ofThePrograms());
    all.putAll(ofTheMachine());
    return all;
  }

  private Map<String, Object> ofTheSitting() {
    var results = outcome.results();
    var figures = new Figures(results, language);
    var clients =
        results.clients().contains(Figures.BUSY) ? Figures.BUSY : results.clients().getLast();
    return Map.of(
        "rounds", plan.rounds(),
        "seconds", plan.measured().toSeconds(),
        "failed", results.failed(),
        "differences", outcome.differences().size(),
        "bounds", Bounds.table(Bounds.of(results), language).strip(),
        "throughput", figures.throughput().strip(),
        "latency", figures.latency().strip(),
        "clients", clients,
        "costs", figures.costs(clients).strip(),
        "command", command());
  }

  private Map<String, Object> ofThePrograms() {
    return Map.of(
        "busy",
        Figures.BUSY,
        "connections",
        Pool.CONNECTIONS,
        "best",
        outcome.best().program().name(),
        "programs",
        Figures.programs(outcome.candidates(), language).strip());
  }

  private Map<String, Object> ofTheMachine() {
    var settings =
        machine.database().entrySet().stream()
            .map(entry -> "`%s = %s`".formatted(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining(", "));
    return Map.of(
        "cores", machine.cores(),
        "memory", machine.memoryGigabytes(),
        "jdk", machine.jdk(),
        "database", settings);
  }

  private String command() {
    return "bench/run floor --rounds=%d --seconds=%d --clients=%s --write=docs/proof"
        .formatted(
            plan.rounds(),
            plan.measured().toSeconds(),
            plan.clients().stream().map(String::valueOf).collect(Collectors.joining(",")));
  }
}
