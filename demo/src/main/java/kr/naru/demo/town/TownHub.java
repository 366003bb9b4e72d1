package kr.naru.demo.town;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.naru.demo.Centre;
import kr.naru.twin.aos.AosTwin;
import kr.naru.twin.server.Grant;
import tools.jackson.databind.JsonNode;

/** The hub's doors as the town uses them. */
final class TownHub {
  private static final int OK = 200;

  private final AosTwin aos;
  private final AosTwin operator;

  TownHub(Centre house, String centre) {
    this.aos = caller(house, centre, "aos", "act_for", "order:write", "price:read");
    this.operator = caller(house, centre, "operator", "operate", "price:read");
  }

  private static AosTwin caller(Centre house, String centre, String who, String... scopes) {
    return new AosTwin(house.hubUri(), house.tokens().mint(Grant.of(who, centre, scopes)));
  }

  AosTwin.Answer order(String key, Map<String, ?> basket) {
    return aos.order(key, basket);
  }

  /** What a store would pay now for one piece. */
  JsonNode price(String store, String sku) {
    return ask(aos, "/api/v1/prices?store=%s&articles=%s".formatted(store, sku))
        .path("prices")
        .path(0);
  }

  JsonNode stock() {
    return ask(operator, "/api/v1/availability?limit=1000").path("stock");
  }

  /** Business days, the newest first; none while nobody has opened the centre. */
  List<JsonNode> days() {
    var answer = operator.get("/api/v1/days?limit=31");
    return answer.status() == OK ? answer.json().path("days").valueStream().toList() : List.of();
  }

  JsonNode day(LocalDate day) {
    return ask(operator, "/api/v1/days/" + day);
  }

  boolean isDay(LocalDate day, String state) {
    return day(day).path("state").asString().equals(state);
  }

  /** Whether a route takes no more orders for this day. */
  boolean isCutOff(LocalDate day) {
    return day(day)
        .path("runs")
        .valueStream()
        .anyMatch(run -> !run.path("state").asString().equals("OPEN"));
  }

  /** The run of a route; empty when it does not drive that day. */
  Optional<JsonNode> run(LocalDate day, String route) {
    return day(day)
        .path("runs")
        .valueStream()
        .filter(run -> run.path("route").asString().equals(route))
        .findFirst();
  }

  void closeRun(LocalDate day, String route) {
    operator.put(
        "/api/v1/runs/%s/%s".formatted(route, day),
        Map.of("act", "CLOSE", "reason", "The demo was stopped in the middle of this day"));
  }

  /** How the books of a day compare; none while nobody was asked. */
  List<JsonNode> books(LocalDate day) {
    var answer = operator.get("/api/v1/reconciliations/" + day);
    return answer.status() == OK ? answer.json().path("books").valueStream().toList() : List.of();
  }

  /** Messages that still have to be told to a partner. */
  long waiting(String lane) {
    return ask(operator, "/api/v1/lanes")
        .path("lanes")
        .valueStream()
        .filter(one -> one.path("lane").asString().equals(lane))
        .mapToLong(one -> one.path("waiting").asLong())
        .sum();
  }

  /** What partners would not take, by the letter's name. */
  List<String> deadLetters() {
    return ask(operator, "/api/v1/dead-letters")
        .path("letters")
        .valueStream()
        .map(letter -> letter.path("id").asString())
        .toList();
  }

  void skip(String letter) {
    var reason = "The partner was started anew and knows nothing of it";
    var answer =
        operator.put("/api/v1/dead-letters/" + letter, Map.of("act", "SKIP", "reason", reason));
    if (answer.status() != OK) {
      throw new IllegalStateException("%s: %d".formatted(letter, answer.status()));
    }
  }

  private static JsonNode ask(AosTwin caller, String path) {
    var answer = caller.get(path);
    if (answer.status() != OK) {
      throw new IllegalStateException("%s: %d".formatted(path, answer.status()));
    }
    return answer.json();
  }
}
