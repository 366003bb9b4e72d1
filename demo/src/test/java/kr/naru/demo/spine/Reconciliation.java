package kr.naru.demo.spine;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kr.naru.twin.aos.AosTwin;
import tools.jackson.databind.JsonNode;

/** The hub's comparison of a day's books, as its operator sees it. */
final class Reconciliation {
  private static final Duration SOON = Duration.ofMinutes(2);
  private static final Set<String> DONE = Set.of("EQUAL", "DIFFERS");

  private final AosTwin operator;
  private final String path;

  Reconciliation(AosTwin operator, String day) {
    this.operator = operator;
    this.path = "/api/v1/reconciliations/" + day;
  }

  /** A difference: whose book, which sheet, what is wrong with which event. */
  record Found(String book, String sheetNo, String fault, String event)
      implements Comparable<Found> {
    @Override
    public int compareTo(Found other) {
      return toString().compareTo(other.toString());
    }
  }

  /** Asks anew and waits until every book was compared. */
  Reconciliation ask() {
    var asked = operator.put(path, Map.of("reason", "test"));
    if (asked.status() != 200) {
      throw new AssertionError(asked.status() + ": " + asked.json());
    }
    await("some books were not compared")
        .atMost(SOON)
        .until(() -> books().stream().allMatch(book -> DONE.contains(text(book, "state"))));
    return this;
  }

  List<JsonNode> books() {
    return operator.get(path).json().path("books").valueStream().toList();
  }

  Map<String, String> states() {
    return books().stream()
        .collect(Collectors.toMap(book -> text(book, "partner"), book -> text(book, "state")));
  }

  Set<Found> found() {
    return books().stream()
        .flatMap(
            book ->
                book.path("differences")
                    .valueStream()
                    .map(
                        one ->
                            new Found(
                                text(book, "partner"),
                                text(one, "sheetNo"),
                                text(one.path("first"), "fault"),
                                text(one.path("first"), "event"))))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asString("");
  }
}
