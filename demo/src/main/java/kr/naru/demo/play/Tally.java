package kr.naru.demo.play;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kr.naru.twin.aos.AosTwin.Answer;
import tools.jackson.databind.JsonNode;

/** Counts over all answers; lines are the file's, also where the hub merged them. */
public final class Tally {
  private long lines;
  private long accepted;
  private long trimmed;
  private long refused;
  private long merges;
  private long mergedAway;
  private long won;
  private long bottles;
  private long fromDeposit;
  private long onCredit;
  private final Map<String, Reason> reasons = new TreeMap<>();
  private final List<Sheet> sheets = new ArrayList<>();
  private final List<Missed> missed = new ArrayList<>();
  private final Map<String, Slot> slots = new TreeMap<>();

  /** An accepted sheet as it was answered. */
  record Sheet(String sheetNo, String store, List<Promised> lines) {
    Map<Integer, Promised> byLine() {
      return lines.stream().collect(Collectors.toMap(Promised::line, line -> line));
    }
  }

  /** A promised line; base units and won a unit. */
  record Promised(int line, String sku, long quantity, long unitWon) {}

  /** Base units that were asked and are not promised. */
  record Missed(String store, String article, long quantity) {}

  /** What was ordered from one time on; {@code time} is HH:MM. */
  public record Slot(String time, long baskets, long lines, long won) {
    Slot plus(long moreLines, long moreWon) {
      return new Slot(time, baskets + 1, lines + moreLines, won + moreWon);
    }
  }

  static Tally of(Collection<Answer> answers) {
    var tally = new Tally();
    answers.stream().filter(Answer::decided).forEach(answer -> tally.add(answer.json()));
    return tally;
  }

  public long lines() {
    return lines;
  }

  public long won() {
    return won;
  }

  public long bottles() {
    return bottles;
  }

  public long acceptedLines() {
    return accepted;
  }

  public long trimmedLines() {
    return trimmed;
  }

  public long refusedLines() {
    return refused;
  }

  public long merges() {
    return merges;
  }

  public long mergedAway() {
    return mergedAway;
  }

  public long fromDeposit() {
    return fromDeposit;
  }

  public long onCredit() {
    return onCredit;
  }

  /** File lines refused or cut for this reason. */
  public long linesFor(String code) {
    var reason = reasons.get(code);
    return reason == null ? 0 : reason.lines();
  }

  public List<Reason> reasons() {
    return List.copyOf(reasons.values());
  }

  List<Sheet> sheets() {
    return List.copyOf(sheets);
  }

  List<Missed> missed() {
    return List.copyOf(missed);
  }

  List<Slot> slots() {
    return List.copyOf(slots.values());
  }

  private void add(JsonNode order) {
    var linesBefore = lines;
    var wonBefore = won;
    var store = order.path("store").asString();
    for (var sheet : order.path("sheets")) {
      won += sheet.path("amount").path("gross").asLong();
      fromDeposit += sheet.path("paid").path("fromDeposit").asLong();
      onCredit += sheet.path("paid").path("onCredit").asLong();
      for (var line : sheet.path("lines")) {
        add(store, line, sheet.path("refusal"));
      }
      if (sheet.path("outcome").asString().equals("ACCEPTED")) {
        sheets.add(sheet(store, sheet));
      }
    }
    for (var line : order.path("unknown")) {
      add(store, line, order);
    }
    var time = order.path("decidedAt").asString().substring(11, 16);
    slots.merge(
        time,
        new Slot(time, 1, lines - linesBefore, won - wonBefore),
        (one, other) -> one.plus(other.lines(), other.won()));
  }

  private void add(String store, JsonNode line, JsonNode sheetRefusal) {
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
    if (!line.path("outcome").asString().equals("PROMISED")) {
      var refusal = line.has("refusal") ? line.path("refusal") : sheetRefusal;
      miss(store, line, refusal.path("code").asString("?"), weight);
    }
  }

  private void miss(String store, JsonNode line, String code, int weight) {
    var quantity = line.path("asked").asLong() - line.path("promised").asLong();
    var article = line.path("article").asString();
    missed.add(new Missed(store, article, quantity));
    reasons.merge(
        code,
        Reason.of(code, article + " " + line.path("name").asString(""), weight, quantity),
        Reason::plus);
  }

  private static Sheet sheet(String store, JsonNode sheet) {
    var promised = new ArrayList<Promised>();
    for (var line : sheet.path("lines")) {
      var quantity = line.path("promised").asLong();
      if (quantity > 0) {
        promised.add(
            new Promised(
                line.path("line").asInt(),
                line.path("sku").asString(),
                quantity,
                line.path("amount").path("gross").asLong() / quantity));
      }
    }
    return new Sheet(sheet.path("sheetNo").asString(), store, promised);
  }
}
