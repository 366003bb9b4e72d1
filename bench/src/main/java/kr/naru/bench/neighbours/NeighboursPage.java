package kr.naru.bench.neighbours;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import kr.naru.bench.page.Language;
import kr.naru.bench.page.Template;

/** The page about a result, in one language: a text with places for figures. */
final class NeighboursPage {
  private final Result result;
  private final Language language;

  NeighboursPage(Result result, Language language) {
    this.result = result;
    this.language = language;
  }

  @Override
  public String toString() {
    return Template.beside(NeighboursPage.class, language.file("neighbours")).with(places());
  }

  private Map<String, Object> places() {
    var figures = new Figures(result.rows(), language);
    var plan = result.plan();
    var samples = plan.rounds() * plan.measured().toSeconds() * plan.ordersPerSecond();
    var all = new HashMap<String, Object>();
    all.put("orders", figures.orders().strip());
    all.put("telling", figures.telling().strip());
    all.put("done", figures.done().strip());
    all.put("rounds", plan.rounds());
    all.put("seconds", plan.measured().toSeconds());
    all.put("rate", plan.ordersPerSecond());
    all.put("samples", "%,d".formatted(samples));
    all.put("stores", "%,d".formatted(Place.MARKET.stores()));
    all.put("flood", Troubles.CALLS_A_SECOND);
    all.put("storeConnections", Troubles.STORE_CONNECTIONS);
    all.put("readerConnections", Troubles.READER_CONNECTIONS);
    all.put("operator", Troubles.OPERATOR_CALLS_A_SECOND);
    all.put("burst", "%,d".formatted(plan.burst()));
    all.put("command", result.command());
    all.putAll(ofTheMachine());
    return all;
  }

  private Map<String, Object> ofTheMachine() {
    var machine = result.machine();
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
}
