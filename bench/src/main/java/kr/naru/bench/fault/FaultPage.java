package kr.naru.bench.fault;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kr.naru.bench.fault.check.Checker;
import kr.naru.bench.page.Language;
import kr.naru.bench.page.Template;
import kr.naru.bench.page.TextTable;

/** The page about a run, in one language. */
final class FaultPage {
  private final Result result;
  private final String command;
  private final Language language;
  private final Sentences sentences;

  FaultPage(Result result, String command, Language language) {
    this.result = result;
    this.command = command;
    this.language = language;
    this.sentences = Sentences.in(language);
  }

  @Override
  public String toString() {
    return Template.beside(FaultPage.class, language.file("faults"))
        .with(
            Map.of(
                "seed", result.seed(),
                "command", command,
                "orders", result.orders(),
                "kills", result.kills().size(),
                "findings", result.findings(),
                "ready", ready(result.kills()),
                "trials", trials().strip(),
                "points", points().strip(),
                "plants", plants().strip(),
                "invariants", invariants().strip()));
  }

  private String trials() {
    var table =
        new TextTable(
            language.say("Trial", "시험"),
            language.say("Orders", "주문"),
            language.say("Answers that never came", "받지 못한 응답"),
            language.say("Kills", "종료"),
            language.say("At rest after, s", "정리 완료(초)"),
            language.say("Findings", "위반"));
    for (var trial : result.trials()) {
      table.row(
          sentences.of(trial.name()),
          trial.orders(),
          trial.unknown(),
          trial.kills().size(),
          seconds(trial.drained()),
          trial.findings().size());
    }
    return table.toString();
  }

  private String points() {
    var table =
        new TextTable(
            language.say("Ended at", "종료 지점"),
            language.say("Kills", "횟수"),
            language.say("Ready after, s (median, most)", "재개까지 초(중앙값, 최대)"));
    result.kills().stream()
        .collect(Collectors.groupingBy(Kill::how, TreeMap::new, Collectors.toList()))
        .forEach((how, all) -> table.row(sentences.of(how), all.size(), ready(all)));
    return table.toString();
  }

  private String plants() {
    if (result.planted().isEmpty()) {
      return language.say("Not part of this run.", "이번 실행에는 포함하지 않았습니다.");
    }
    var table =
        new TextTable(
            language.say("Planted error", "심은 오류"),
            language.say("Named", "판정"),
            language.say("Caught", "적발"),
            language.say("Seconds", "초"));
    for (var plant : result.planted()) {
      table.row(
          sentences.of(plant.bug()),
          plant.findings().isEmpty() ? "-" : plant.findings().getFirst().word(),
          plant.caught() ? language.say("yes", "예") : language.say("no", "아니오"),
          seconds(plant.time()));
    }
    return table.toString();
  }

  private String invariants() {
    return Checker.sentences().stream()
        .map(one -> "- %s: %s".formatted(one.no(), sentences.of(one.sentence())))
        .collect(Collectors.joining("\n"));
  }

  private static String ready(List<Kill> kills) {
    var times = kills.stream().map(Kill::ready).sorted().toList();
    return times.isEmpty()
        ? "-"
        : "%s, %s".formatted(seconds(times.get(times.size() / 2)), seconds(times.getLast()));
  }

  private static String seconds(Duration time) {
    return "%.1f".formatted(time.toMillis() / 1e3);
  }
}
