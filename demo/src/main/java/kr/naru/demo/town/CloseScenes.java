package kr.naru.demo.town;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What earlier days have left open is ended; this one is closed, told and compared. */
final class CloseScenes {
  private final Stage stage;
  private final Teller teller;
  private long left;

  CloseScenes(Stage stage) {
    this.stage = stage;
    this.teller = stage.teller();
  }

  /** A person ends what no floor will ever report. */
  void endEarlierDays() {
    stage.becomes(this::isPlanned);
    left = earlier();
    if (left == 0) {
      return;
    }
    var closed =
        stage.becomes(
            () -> {
              stage.hub().days().stream().filter(this::isOpenYet).forEach(this::endRuns);
              return earlier() == 0;
            });
    teller.tell(closed ? "left.closed" : "left.open", left);
  }

  /**
   * The twins of an earlier start knew sheets that those of this one do not: they refuse what is
   * told of them. Refusals of any other kind are left for whoever planted them.
   */
  void letLettersGo() {
    if (left == 0) {
      return;
    }
    var count = 0;
    for (var letters = letters(); !letters.isEmpty(); letters = letters()) {
      letters.forEach(stage.hub()::skip);
      count += letters.size();
    }
    teller.tell("left.letters", count);
  }

  private List<String> letters() {
    return stage.hub().deadLetters();
  }

  void close() {
    var closed = stage.becomes(() -> stage.hub().isDay(stage.day(), "CLOSED"));
    var day = stage.hub().day(stage.day());
    if (!closed) {
      teller.tell("close.waits", stage.day().toString(), day.path("state").asString());
      return;
    }
    var totals = day.path("totals");
    teller.tell(
        "close.closed",
        stage.day().toString(),
        number(totals, "sheets"),
        number(totals, "shipped"),
        number(totals, "gross"),
        number(totals, "shortage"),
        number(totals, "cancelled"),
        number(totals, "released"));
  }

  void compare() {
    if (!stage.becomes(this::isCompared)) {
      teller.tell("books.wait");
      return;
    }
    var books = stage.hub().books(stage.day());
    var differing = books.stream().filter(book -> !isEqual(book)).map(CloseScenes::told).toList();
    if (differing.isEmpty()) {
      var names = books.stream().map(book -> book.path("partner").asString());
      teller.tell("books.agree", names.collect(Collectors.joining(", ")));
    } else {
      teller.tell("books.differ", String.join("; ", differing));
    }
  }

  /** The hub has noticed the new day, and those in between. */
  private boolean isPlanned() {
    return stage.hub().days().stream()
        .anyMatch(day -> day.path("day").asString().equals(stage.day().toString()));
  }

  private long earlier() {
    return stage.hub().days().stream().filter(this::isOpenYet).count();
  }

  private boolean isOpenYet(JsonNode day) {
    return day.path("day").asString().compareTo(stage.day().toString()) < 0
        && !day.path("state").asString().equals("CLOSED");
  }

  private void endRuns(JsonNode open) {
    var day = LocalDate.parse(open.path("day").asString());
    for (var run : stage.hub().day(day).path("runs")) {
      if (run.path("state").asString().matches("RELEASED|AWAITING_FLOOR") && !run.has("closedBy")) {
        stage.hub().closeRun(day, run.path("route").asString());
      }
    }
  }

  private boolean isCompared() {
    var books = stage.hub().books(stage.day());
    return !books.isEmpty()
        && books.stream().allMatch(book -> book.path("state").asString().matches("EQUAL|DIFFERS"));
  }

  private static boolean isEqual(JsonNode book) {
    return book.path("state").asString().equals("EQUAL");
  }

  private static String told(JsonNode book) {
    return "%s %,d".formatted(book.path("partner").asString(), number(book, "found"));
  }

  private static long number(JsonNode node, String field) {
    return node.path(field).asLong();
  }
}
