package kr.naru.demo.play;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kr.naru.twin.aos.AosTwin;
import tools.jackson.databind.JsonNode;

/** What became of a played day, as the hub answered it, and whether its books agree. */
public final class DayReport {
  /** Whether this run's answers are those of the run before. */
  enum Repeat {
    FIRST,
    SAME,
    DIFFERENT
  }

  private final OrderFile file;
  private final String centre;
  private final long nanos;
  private final Map<String, AosTwin.Answer> answers;
  private final Repeat repeat;
  private final Tally tally = new Tally();
  private final List<String> undecided = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();

  DayReport(
      OrderFile file,
      String centre,
      long nanos,
      Map<String, AosTwin.Answer> answers,
      Repeat repeat) {
    this.file = file;
    this.centre = centre;
    this.nanos = nanos;
    this.answers = answers;
    this.repeat = repeat;
    answers.forEach(
        (key, answer) -> {
          if (answer.decided()) {
            tally.add(answer.json());
          } else {
            undecided.add(key + ": " + answer.status() + " " + new String(answer.bytes()));
          }
        });
  }

  /** Looks into the books: never more promised than is there, and all that was accepted is held. */
  void check(AosTwin operator) {
    var promised = 0L;
    var after = "";
    for (JsonNode page = stock(operator, after); !page.isEmpty(); page = stock(operator, after)) {
      for (var sku : page) {
        promised += sku.path("promised").asLong();
        after = sku.path("sku").asString();
        if (sku.path("promised").asLong() > sku.path("onHand").asLong()) {
          wrong.add("More of %s is promised than is there".formatted(after));
        }
      }
    }
    differs("bottles promised in the books", promised, tally.bottles);
    var held = 0L;
    for (var store : file.lines().stream().map(OrderFile.Line::store).distinct().toList()) {
      var balance = operator.get("/api/v1/balance?store=" + store).json();
      held += balance.path("depositHeld").asLong() + balance.path("creditHeld").asLong();
    }
    differs("won held in the books", held, tally.won);
    differs("order lines answered", tally.lines, file.lines().size());
    if (repeat == Repeat.DIFFERENT) {
      wrong.add("The answers differ from those of the run before");
    }
  }

  private static JsonNode stock(AosTwin operator, String after) {
    return operator.get("/api/v1/availability?limit=1000&after=" + after).json().path("stock");
  }

  private void differs(String what, long books, long answered) {
    if (books != answered) {
      wrong.add("%s: %,d, but %,d were answered".formatted(what, books, answered));
    }
  }

  /** True when every basket was decided and the books agree with the answers. */
  public boolean isRight() {
    return undecided.isEmpty() && wrong.isEmpty();
  }

  public Tally tally() {
    return tally;
  }

  /** The report as it is printed. */
  public String text() {
    var out = new StringBuilder();
    out.append(
        """

        The day %s in centre %s
          baskets            %,14d   decided %,d
          order lines        %,14d   %,d merged into an equal one, in %,d places
            accepted         %,14d
            cut short        %,14d
            refused          %,14d
          accepted           %,14d   won
                             %,14d   bottles
        """
            .formatted(
                file.day(),
                centre,
                answers.size(),
                answers.size() - undecided.size(),
                tally.lines,
                tally.mergedAway,
                tally.merges,
                tally.accepted,
                tally.trimmed,
                tally.refused,
                tally.won,
                tally.bottles));
    tally.reasons.forEach((code, reason) -> out.append(reason.text(code)));
    file.wrong().forEach(line -> out.append("  not readable       ").append(line).append('\n'));
    undecided.forEach(line -> out.append("  not decided        ").append(line).append('\n'));
    out.append(times());
    out.append("  answers            ").append(repeated()).append('\n');
    wrong.forEach(line -> out.append("  WRONG              ").append(line).append('\n'));
    if (isRight()) {
      out.append("  The hub's books agree with its answers, to the won and the bottle.\n");
    }
    return out.toString();
  }

  private String repeated() {
    return switch (repeat) {
      case FIRST -> "the first run of this day";
      case SAME -> "the same as in the run before, to the byte; nothing was taken twice";
      case DIFFERENT -> "other than in the run before";
    };
  }

  private String times() {
    var times = answers.values().stream().map(AosTwin.Answer::took).sorted().toList();
    return "  time               %,14.1f   s for all; a basket: median %d ms, p99 %d ms%n"
        .formatted(nanos / 1e9, millis(times, 50), millis(times, 99));
  }

  private static long millis(List<Duration> sorted, int percent) {
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)).toMillis();
  }

  /** Counts over all answers; lines are the file's, also where the hub merged them. */
  public static final class Tally {
    private long lines;
    private long accepted;
    private long trimmed;
    private long refused;
    private long merges;
    private long mergedAway;
    private long won;
    private long bottles;
    private final Map<String, Reason> reasons = new TreeMap<>();

    public long won() {
      return won;
    }

    public long bottles() {
      return bottles;
    }

    public long acceptedLines() {
      return accepted;
    }

    public long merges() {
      return merges;
    }

    /** File lines refused or cut for this reason. */
    public long linesFor(String code) {
      return reasons.containsKey(code) ? reasons.get(code).lines : 0;
    }

    private void add(JsonNode order) {
      for (var sheet : order.path("sheets")) {
        won += sheet.path("amount").path("gross").asLong();
        for (var line : sheet.path("lines")) {
          add(line, sheet.path("refusal"));
        }
      }
      for (var line : order.path("unknown")) {
        add(line, order);
      }
    }

    private void add(JsonNode line, JsonNode sheetRefusal) {
      var weight = Math.max(1, line.path("mergedLines").size());
      lines += weight;
      merges += weight > 1 ? 1 : 0;
      mergedAway += weight - 1;
      bottles += line.path("promised").asLong();
      switch (line.path("outcome").asString()) {
        case "PROMISED" -> accepted += weight;
        case "TRIMMED" -> trimmed += weight;
        default -> refused += weight;
      }
      var refusal = line.has("refusal") ? line.path("refusal") : sheetRefusal;
      if (!line.path("outcome").asString().equals("PROMISED")) {
        reasons
            .computeIfAbsent(refusal.path("code").asString("?"), code -> new Reason())
            .add(line, weight);
      }
    }
  }

  /** Why lines were refused, and which articles it hit. */
  private static final class Reason {
    private static final int NAMED = 5;

    private long lines;
    private long missing;
    private final Map<String, Integer> articles = new TreeMap<>();

    private void add(JsonNode line, int weight) {
      lines += weight;
      missing += line.path("asked").asLong() - line.path("promised").asLong();
      articles.merge(
          line.path("article").asString() + " " + line.path("name").asString(""),
          weight,
          Integer::sum);
    }

    private String text(String code) {
      var out = new StringBuilder();
      out.append("  %-18s %,14d   lines, %,d bottles missing%n".formatted(code, lines, missing));
      articles.entrySet().stream()
          .limit(NAMED)
          .forEach(
              article ->
                  out.append("    %s ×%d%n".formatted(article.getKey(), article.getValue())));
      if (articles.size() > NAMED) {
        out.append("    and %,d other articles%n".formatted(articles.size() - NAMED));
      }
      return out.toString();
    }
  }
}
