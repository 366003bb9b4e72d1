package kr.naru.proof.page;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page in one language: {@code page.html} with its places filled. */
final class Page {
  private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

  private final Proof proof;
  private final Language language;
  private final Words words;
  private final RowList list;

  Page(Proof proof, Language language) {
    this.proof = proof;
    this.language = language;
    this.words = Words.in(language);
    this.list = new RowList(language, words);
  }

  /** A place that is not filled here is one of the page's words. */
  String html(String build) {
    var places = places();
    places.put("foot", words.of("foot", build));
    return PLACE
        .matcher(Words.file("page.html"))
        .replaceAll(place -> Matcher.quoteReplacement(filled(place.group(1), places)));
  }

  private String filled(String place, Map<String, String> places) {
    var text = places.get(place);
    return text == null ? words.of(place) : text;
  }

  private Map<String, String> places() {
    Map<String, String> places = new HashMap<>();
    places.put("tag", language.tag());
    places.put("otherTag", language.other().tag());
    places.put("otherFile", language.other().file());
    places.put("style", Words.file("page.css"));
    places.put("script", Words.file("page.js"));
    places.put("proved", String.valueOf(proof.count(State.PROVED)));
    places.put("total", String.valueOf(proof.verdicts().size()));
    places.put("of", words.of("of", proof.verdicts().size()));
    places.put("shown", Words.escaped(words.raw("shown")));
    places.put("bar", bar(words.of("title"), proof));
    places.put("legend", legend());
    places.put("choices", choices());
    places.put("areaRows", areaRows());
    places.put("sections", sections());
    places.put("slowestRows", list.slowest(proof.slowest()));
    return places;
  }

  private String bar(String name, Proof part) {
    var summary =
        words.of(
            "summary",
            name,
            part.count(State.PROVED),
            part.verdicts().size(),
            part.count(State.PART),
            part.count(State.FAILED),
            part.count(State.NOT));
    var strips =
        Arrays.stream(State.values())
            .filter(state -> part.count(state) > 0)
            .map(state -> "<i class=\"" + state.word() + "\" style=\"flex:" + part.count(state))
            .map(strip -> strip + "\"></i>")
            .collect(joining());
    return "<div class=\"bar\" role=\"img\" aria-label=\"" + summary + "\">" + strips + "</div>";
  }

  private String legend() {
    return Arrays.stream(State.values())
        .map(
            state ->
                """
                <div><dt><span class="mark %1$s"></span>%3$d %2$s</dt><dd>%4$s</dd></div>"""
                    .formatted(
                        state.word(),
                        words.of(state.word()),
                        proof.count(state),
                        words.of(state.word() + ".means")))
        .collect(joining("\n"));
  }

  private String choices() {
    var all = choice("all", proof.verdicts().size(), " checked");
    return Arrays.stream(State.values())
        .map(state -> choice(state.word(), proof.count(state), ""))
        .collect(joining("\n", all + "\n", ""));
  }

  private String choice(String state, long count, String checked) {
    return """
    <label><input type="radio" name="state" value="%s"%s><span>%s %d</span></label>"""
        .formatted(state, checked, words.of(state), count);
  }

  private String areaRows() {
    return proof.byArea().entrySet().stream()
        .map(area -> areaRow(area.getKey(), area.getValue()))
        .collect(joining("\n"));
  }

  private String areaRow(String area, Proof part) {
    var name = name(part);
    return """
    <tr><th scope="row"><a href="#%s">%s</a></th><td>%s</td>\
    <td class="number"><b>%d</b> / %d</td></tr>"""
        .formatted(area, name, bar(name, part), part.count(State.PROVED), part.verdicts().size());
  }

  private String sections() {
    return proof.byArea().entrySet().stream()
        .map(area -> section(area.getKey(), area.getValue()))
        .collect(joining("\n"));
  }

  private String section(String area, Proof part) {
    return """
    <section class="area" id="%s">
    <h2><span>%s</span> <span class="count">%d / %d</span></h2>
    <ul>
    %s
    </ul>
    </section>"""
        .formatted(
            area,
            name(part),
            part.count(State.PROVED),
            part.verdicts().size(),
            part.verdicts().stream().map(list::row).collect(joining("\n")));
  }

  private String name(Proof part) {
    return Words.escaped(part.verdicts().get(0).row().group().in(language));
  }
}
