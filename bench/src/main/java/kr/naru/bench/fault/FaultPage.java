package kr.naru.bench.fault;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kr.naru.bench.fault.Kill.Kind;
import kr.naru.bench.fault.check.Checker;
import kr.naru.bench.page.Language;
import kr.naru.bench.page.Template;
import kr.naru.bench.page.TextTable;

/** The page about one run or several, in one language. */
final class FaultPage {
  private final Result result;
  private final Language language;
  private final Sentences sentences;

  FaultPage(Result result, Language language) {
    this.result = result;
    this.language = language;
    this.sentences = Sentences.in(language);
  }

  @Override
  public String toString() {
    return Template.beside(FaultPage.class, language.file("faults"))
        .with(
            Map.of(
                "runs", runs().strip(),
                "orders", result.orders(),
                "findings", result.findings(),
                "ready", Times.of(result.hubKills()),
                "hub", result.hubKills().size(),
                "trials", trials().strip(),
                "kills", kills().strip(),
                "points", points().strip(),
                "plants", plants().strip(),
                "invariants", invariants().strip()));
  }

  private String runs() {
    var table = new TextTable(language.say("Command", "명령"), language.say("Seed", "시드"));
    result.runs().forEach(run -> table.row("`" + run.command() + "`", run.seed()));
    return table.toString();
  }

  private String kills() {
    var table =
        new TextTable(
            language.say("Ended", "종료 대상"),
            language.say("Times", "횟수"),
            language.say("Again after, s (median, most)", "재개까지 초(중앙값, 최대)"));
    for (var kind : Kind.values()) {
      var all = result.kills().stream().filter(kill -> kill.kind() == kind).toList();
      table.row(name(kind), all.size(), Times.of(all));
    }
    return table.toString();
  }

  private String name(Kind kind) {
    return switch (kind) {
      case POINT ->
          language.say("hub, at %d named points", "허브, 이름 붙은 지점 %d곳").formatted(result.points());
      case RANDOM -> language.say("hub, at any time", "허브, 임의 시점");
      case STOP -> language.say("hub, by SIGTERM", "허브, SIGTERM");
      case BROKER -> language.say("Artemis or Kafka", "Artemis 또는 Kafka");
      case DATABASE -> "PostgreSQL";
    };
  }

  private String trials() {
    var table =
        new TextTable(
            language.say("Trial", "시험"),
            language.say("Times", "횟수"),
            language.say("Orders", "주문"),
            language.say("Answers that never came", "받지 못한 응답"),
            language.say("Kills", "종료"),
            language.say("At rest after, s (most)", "정리 완료(초, 최대)"),
            language.say("Findings", "위반"));
    result.trials().stream()
        .collect(Collectors.groupingBy(Trial::name, LinkedHashMap::new, Collectors.toList()))
        .forEach(
            (name, all) ->
                table.row(
                    sentences.of(name),
                    all.size(),
                    all.stream().mapToInt(Trial::orders).sum(),
                    all.stream().mapToInt(Trial::unknown).sum(),
                    all.stream().mapToInt(trial -> trial.kills().size()).sum(),
                    Times.seconds(Collections.max(all.stream().map(Trial::drained).toList())),
                    all.stream().mapToInt(trial -> trial.findings().size()).sum()));
    return table.toString();
  }

  private String points() {
    var table =
        new TextTable(
            language.say("Ended at", "종료 지점"),
            language.say("Kills", "횟수"),
            language.say("Again after, s (median, most)", "재개까지 초(중앙값, 최대)"));
    result.kills().stream()
        .filter(kill -> kill.kind() == Kind.POINT)
        .collect(Collectors.groupingBy(Kill::how, TreeMap::new, Collectors.toList()))
        .forEach((how, all) -> table.row(how, all.size(), Times.of(all)));
    return table.toString();
  }

  private String plants() {
    if (result.planted().isEmpty()) {
      return language.say("Not part of this run.", "이번 실행에는 포함하지 않았습니다.");
    }
    var table =
        new TextTable(
            language.say("Of the fifteen", "열다섯 중"),
            language.say("Planted error", "심은 오류"),
            language.say("Named", "판정"),
            language.say("Caught", "적발"),
            language.say("Seconds", "초"));
    for (var plant : result.planted()) {
      table.row(
          plant.no() == 0 ? "-" : plant.no(),
          sentences.of(plant.bug()),
          plant.findings().isEmpty() ? "-" : plant.findings().getFirst().word(),
          plant.caught() ? language.say("yes", "예") : language.say("no", "아니오"),
          Times.seconds(plant.time()));
    }
    return language
            .say("Of the fifteen: %d caught.", "열다섯 가지 중 %d가지를 찾았습니다.")
            .formatted(result.caughtOfFifteen())
        + "\n\n"
        + table;
  }

  private String invariants() {
    return Checker.sentences().stream()
        .map(one -> "- %s: %s".formatted(one.no(), sentences.of(one.sentence())))
        .collect(Collectors.joining("\n"));
  }
}
