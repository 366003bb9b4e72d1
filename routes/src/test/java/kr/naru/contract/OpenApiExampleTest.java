package kr.naru.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("OpenAPI 예시: 모두 스키마와 일치")
@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenApiExampleTest {
  private static final Schemas SCHEMAS = Schemas.all().closed();

  @Test
  void every_example_is_right_by_the_schema_beside_it() {
    var openApi = Contracts.openApi();

    var examples = openApi.findParents("examples");

    assertThat(examples).hasSizeGreaterThan(15);
    assertThat(errors(openApi)).isEmpty();
  }

  @Test
  void every_file_a_description_names_is_there() {
    var named = new ArrayList<String>();
    for (var description : List.of(Contracts.openApi(), Contracts.asyncApi())) {
      named.addAll(description.findValuesAsString("$ref"));
      named.addAll(description.findValuesAsString("x-sample"));
    }
    var files = named.stream().filter(name -> name.endsWith(".json")).toList();

    assertThat(files).hasSizeGreaterThan(40).allSatisfy(Contracts::json);
  }

  @Test
  void an_example_of_another_schema_is_found() {
    var planted = (ObjectNode) Contracts.openApi();
    var media = planted.at("/paths/~1v1~1quotes/post/responses/200/content/application~1json");
    ((ObjectNode) media.path("schema")).put("$ref", "schema/aos/balance.json");

    assertThat(errors(planted)).isNotEmpty();
  }

  private static List<String> errors(JsonNode openApi) {
    var errors = new ArrayList<String>();
    for (var media : openApi.findParents("examples")) {
      var schema = media.path("schema").path("$ref").asString();
      for (var example : media.path("examples").findValuesAsString("externalValue")) {
        errors.addAll(SCHEMAS.errors(schema, Contracts.json(example)));
      }
    }
    return errors;
  }
}
