package kr.naru.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import kr.naru.connector.http.ProblemKind;
import kr.naru.domain.order.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayName("문제와 거절 사유: 코드, 안내 페이지, 계약이 일치")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProblemContractTest {
  private static final Schemas SCHEMAS = Schemas.all();

  @ParameterizedTest
  @EnumSource
  void a_problem_has_a_page_in_both_languages_under_its_title(ProblemKind kind) {
    var english = page(kind.slug() + ".md");
    var korean = page(kind.slug() + ".ko.md");

    var line = "`%s` · HTTP %d".formatted(kind.name(), kind.status());
    assertThat(english).startsWith("# " + kind.title() + "\n\n" + line);
    assertThat(english).contains("## What happened", "## Why", "## What to do");
    assertThat(korean).startsWith("# " + kind.titleKo() + "\n\n" + line);
    assertThat(korean).contains("## 무슨 일이", "## 왜 그렇습니까", "## 어떻게 하면");
  }

  @ParameterizedTest
  @EnumSource
  void a_problem_has_a_sample_that_says_what_the_hub_says(ProblemKind kind) {
    var sample = Contracts.json("sample/problem/" + kind.slug() + ".json");

    assertThat(SCHEMAS.closed().errors("schema/aos/problem.json", sample)).isEmpty();
    assertThat(sample.path("type").asString()).isEqualTo("/problems/" + kind.slug());
    assertThat(sample.path("title").asString()).isEqualTo(kind.title());
    assertThat(sample.path("titleKo").asString()).isEqualTo(kind.titleKo());
    assertThat(sample.path("status").intValue()).isEqualTo(kind.status());
    assertThat(sample.path("code").asString()).isEqualTo(kind.name());
  }

  @Test
  void the_openapi_shows_every_problem_under_its_status_and_no_other() {
    var kinds = new TreeMap<String, Integer>();
    Arrays.stream(ProblemKind.values()).forEach(kind -> kinds.put(kind.name(), kind.status()));

    var shown = shown(Contracts.openApi());

    assertThat(shown).isEqualTo(kinds);
    assertThat(texts(SCHEMAS.file("schema/aos/problem.json").at("/properties/code/enum")))
        .containsExactlyElementsOf(Arrays.stream(ProblemKind.values()).map(Enum::name).toList());
  }

  @Test
  void a_problem_under_another_status_is_found() {
    var planted = Contracts.openApi().deepCopy();
    var reused = planted.at("/components/responses/KeyReused/content");
    ((tools.jackson.databind.node.ObjectNode) planted.at("/components/responses/Busy"))
        .set("content", reused);

    var shown = shown(planted);

    assertThat(shown).containsEntry("KEY_REUSED", 503).doesNotContainKey("BUSY");
  }

  @Test
  void the_schema_names_every_refusal_and_no_other() {
    var named = texts(SCHEMAS.file("schema/aos/reason.json").at("/properties/code/enum"));

    assertThat(named).containsExactlyInAnyOrderElementsOf(refusals());
  }

  @ParameterizedTest
  @ValueSource(strings = {"docs/partners/reasons.md", "docs/partners/reasons.ko.md"})
  void the_page_of_reasons_explains_every_refusal_and_no_other(String page) {
    var headings =
        Docs.text(page).lines().filter(line -> line.startsWith("## ")).map(l -> l.substring(3));

    assertThat(headings).containsExactlyInAnyOrderElementsOf(refusals());
  }

  private static List<String> refusals() {
    return Arrays.stream(Refusal.class.getPermittedSubclasses())
        .map(type -> type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_"))
        .map(name -> name.toUpperCase(java.util.Locale.ROOT))
        .toList();
  }

  /** Each problem of the components, with the last status an operation answers it under. */
  private static TreeMap<String, Integer> shown(JsonNode openApi) {
    var shown = new TreeMap<String, Integer>();
    openApi.path("paths").findValues("responses").stream()
        .flatMap(responses -> responses.properties().stream())
        .filter(response -> response.getValue().has("$ref"))
        .forEach(
            response ->
                examples(openApi, response.getValue().path("$ref").asString())
                    .forEach(code -> shown.put(code, Integer.valueOf(response.getKey()))));
    return shown;
  }

  private static Stream<String> examples(JsonNode openApi, String reference) {
    var examples =
        openApi.at(reference.substring(1)).at("/content/application~1problem+json/examples");
    return examples.propertyNames().stream();
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }

  private static String page(String name) {
    try (var in = ProblemKind.class.getResourceAsStream("/problems/" + name)) {
      return new String(in == null ? new byte[0] : in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
