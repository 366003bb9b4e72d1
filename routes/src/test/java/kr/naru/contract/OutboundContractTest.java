package kr.naru.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kr.naru.mapping.wire.Envelope;
import kr.naru.mapping.wire.Envelope.Saying;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("발신 계약: 협력사에 보내는 메시지가 스키마와 일치")
@DisplayNameGeneration(ReplaceUnderscores.class)
class OutboundContractTest {
  private static final Schemas SCHEMAS = Schemas.all();

  static List<Saying> told() {
    return ToldFacts.all();
  }

  static List<String> schemas() {
    return Contracts.inEnvelope("outbound");
  }

  @ParameterizedTest
  @MethodSource("told")
  void what_a_partner_is_told_is_right_by_the_schema_of_its_type(Saying saying) {
    var message = message(saying);

    var errors = SCHEMAS.errors(schemaOf(saying), message);

    assertThat(errors).as(message.toPrettyString()).isEmpty();
  }

  @Test
  void every_schema_describes_what_some_partner_is_told_and_none_is_lacking() {
    var said = told().stream().map(Saying::type).distinct();

    var described = schemas().stream().map(OutboundContractTest::type);

    assertThat(described).containsExactlyInAnyOrderElementsOf(said.toList());
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void a_sample_is_right_by_its_schema(String schema) {
    var sample = Contracts.json(schema.replaceFirst("^schema", "sample"));

    var errors = SCHEMAS.errors(schema, sample);

    assertThat(errors).isEmpty();
  }

  @Test
  void every_field_a_partner_reads_is_described_in_two_languages() {
    var terms = SCHEMAS.file("schema/terms.json").path("$defs").valueStream();
    var fields =
        Stream.concat(Stream.of("schema/outbound.json"), schemas().stream())
            .flatMap(path -> SCHEMAS.file(path).findValues("properties").stream())
            .flatMap(JsonNode::valueStream);

    var undescribed = Stream.concat(terms, fields).filter(field -> !isDescribed(field));

    assertThat(undescribed).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("told")
  void a_field_nobody_describes_is_found_wherever_it_stands(Saying saying) {
    var beside = (ObjectNode) message(saying);
    var within = (ObjectNode) message(saying);

    beside.put("cause", "x");
    ((ObjectNode) within.path("data")).put("phone", "010-1234-5678");

    assertThat(SCHEMAS.errors(schemaOf(saying), beside)).anyMatch(e -> e.contains("cause"));
    assertThat(SCHEMAS.errors(schemaOf(saying), within)).anyMatch(e -> e.contains("phone"));
  }

  @Test
  void a_message_without_the_mark_of_its_trace_is_found() {
    var message = (ObjectNode) message(told().getFirst());

    message.remove("traceparent");

    assertThat(SCHEMAS.errors(schemaOf(told().getFirst()), message))
        .anyMatch(error -> error.contains("traceparent"));
  }

  private static JsonNode message(Saying saying) {
    var fact = UUID.fromString("019cbb4b-502a-7a01-8d2f-6b1c4e9001d3");
    var order = UUID.fromString("019cbb4b-4fff-7a09-8d2f-6b1c4e90106b");
    var decided = Instant.parse("2026-03-05T00:00:01.1Z");
    return Contracts.read(Envelope.of(fact, order, decided, saying));
  }

  /** {@code kr.naru.wms.order.v1}: {@code schema/wms/order.json}. */
  private static String schemaOf(Saying saying) {
    var parts = saying.type().split("\\.");
    var folder = parts[2].equals("aos") ? "aos-hook" : parts[2];
    return "schema/" + folder + "/" + parts[3] + ".json";
  }

  private static String type(String schema) {
    return SCHEMAS.file(schema).at("/properties/type/const").asString();
  }

  /** By itself, by a term, or as the constant its envelope describes. */
  private static boolean isDescribed(JsonNode field) {
    return field.has("$ref")
        || field.path("const").asString("").startsWith("kr.naru.")
        || field.has("properties")
        || field.path("description").asString("").matches(".+[가-힣].*");
  }
}
