package kr.naru.proof.page;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import kr.naru.proof.Outcome;
import kr.naru.proof.page.Proof.Verdict;

/** The rows of the page and the tests under them. */
record RowList(Language language, Words words) {

  String row(Verdict verdict) {
    var row = verdict.row();
    var state = verdict.state().word();
    return """
    <li class="row" id="%1$s" data-state="%2$s"><span class="mark %2$s"></span>\
    <a class="id" href="#%1$s">%1$s</a><div class="body">
    <details><summary>%3$s</summary>%4$s</details>%5$s</div>\
    <span class="state %2$s">%6$s</span></li>"""
        .formatted(
            row.id(),
            state,
            Words.escaped(row.title().in(language)),
            more(row),
            tests(verdict),
            words.of(state));
  }

  String slowest(List<Evidence> slowest) {
    return slowest.stream()
        .map(
            each ->
                """
                <li><span lang="en">%s</span><span class="took">%s</span>\
                <span class="facts">%s</span></li>"""
                    .formatted(
                        Words.escaped(each.test().sentence()),
                        words.duration(each.millis()),
                        where(each.test())))
        .collect(joining("\n"));
  }

  private String more(Row row) {
    var customer =
        row.customersWords().isEmpty()
            ? ""
            : "<p lang=\"ko\"><b lang=\"%s\">%s</b>%s</p>"
                .formatted(
                    language.tag(), words.of("customer"), Words.escaped(row.customersWords()));
    return "<div class=\"more\"><p lang=\"en\"><b lang=\"%s\">%s</b>%s</p>%s</div>"
        .formatted(
            language.tag(),
            words.of("works"),
            Words.escaped(row.worksWhen().replace("->", "→")),
            customer);
  }

  private String tests(Verdict verdict) {
    return verdict.evidence().isEmpty()
        ? ""
        : verdict.evidence().stream()
            .map(this::test)
            .collect(joining("\n", "<ul class=\"tests\">", "</ul>"));
  }

  private String test(Evidence each) {
    return "<li><span lang=\"en\">%s</span><span class=\"facts\">%s</span></li>"
        .formatted(
            Words.escaped(each.test().sentence()),
            facts(each).stream().map(fact -> "<span>" + fact + "</span>").collect(joining()));
  }

  private List<String> facts(Evidence each) {
    List<String> facts = new ArrayList<>();
    facts.add(outcome(each.outcome()));
    if (each.part().alone()) {
      facts.add(words.of("only") + (each.part().what().isEmpty() ? "" : ": ") + what(each));
    }
    var doors = each.test().doors();
    facts.add(doors.isEmpty() ? words.of("supports") : String.join(", ", doors));
    facts.add(where(each.test()));
    if (each.cases() > 1) {
      facts.add(words.of("cases", each.cases()));
    }
    facts.add("<span class=\"took\">" + words.duration(each.millis()) + "</span>");
    return facts;
  }

  private String outcome(Outcome outcome) {
    return "<span class=\"%1$s\">%2$s</span>".formatted(outcome, words.of(outcome.name()));
  }

  private static String what(Evidence each) {
    return each.part().what().isEmpty()
        ? ""
        : "<span lang=\"en\">" + Words.escaped(each.part().what()) + "</span>";
  }

  private static String where(Evidence.Test test) {
    var title = test.title().equals(test.simpleName()) ? "" : test.title() + ", ";
    return Words.escaped(title + test.module() + " " + test.simpleName());
  }
}
