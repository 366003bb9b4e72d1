package kr.naru.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kr.naru.mapping.aos.v1.OrderMessage;
import kr.naru.mapping.erp.v1.ErpMasters;
import kr.naru.mapping.wire.CloudEvent;
import kr.naru.mapping.wms.v1.FloorMessage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("메시지 계약: 스키마와 허브의 해석이 일치")
@DisplayNameGeneration(ReplaceUnderscores.class)
class MessageContractTest {
  private static final Schemas SCHEMAS = Schemas.all();
  private static final Message ORDER = new Message("aos/order", OrderMessage::read);

  static List<Message> messages() {
    return Message.all();
  }

  @ParameterizedTest
  @MethodSource("messages")
  void a_sample_is_right_by_its_schema_and_understood_by_the_hub(Message message) {
    var sample = Contracts.json(message.sample());

    var errors = SCHEMAS.errors(message.schema(), sample);
    var reading = Reading.of(message.reader(), Contracts.write(sample));

    assertThat(errors).isEmpty();
    assertThat(reading.refusal()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("messages")
  void schema_and_hub_agree_at_every_bound_and_on_every_field(Message message) {
    var drifts = new MessageDrift(SCHEMAS, message).find();

    assertThat(drifts).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("messages")
  void a_message_is_probed_with_unknown_fields_among_others(Message message) {
    var probes = new MessageDrift(SCHEMAS, message).probes();

    assertThat(probes).hasSizeGreaterThan(6);
    assertThat(probes.keySet()).anyMatch(name -> name.endsWith("unknown"));
  }

  @Test
  void the_hub_knows_no_master_kind_that_has_no_schema() {
    var event =
        "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"s\",\"type\":\"?\",\"data\":{}}";

    var refusal =
        Reading.of(
            bytes -> ErpMasters.read(CloudEvent.read(bytes)),
            event.getBytes(java.nio.charset.StandardCharsets.UTF_8));

    var kinds = refusal.refusal().replaceAll("^.*\\[|\\]$", "").split(", ");
    assertThat(Contracts.inEnvelope("batch"))
        .filteredOn(path -> path.startsWith("schema/erp/"))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(kinds).map(kind -> "schema/erp/" + kind + ".json").toList());
  }

  @Test
  void the_hub_knows_no_report_of_the_floor_that_has_no_schema() {
    var described =
        Contracts.inEnvelope("envelope").stream()
            .map(path -> SCHEMAS.file(path).at("/properties/type/const").asString())
            .filter(type -> !type.endsWith(".refused.v1") && !type.endsWith(".statement.v1"));

    assertThat(described).containsExactlyInAnyOrderElementsOf(FloorMessage.TYPES);
  }

  @Test
  void every_field_a_partner_writes_is_described_in_two_languages() {
    var undescribed =
        Message.all().stream()
            .flatMap(message -> SCHEMAS.file(message.schema()).findParents("type").stream())
            .filter(field -> !field.has("properties") && !field.has("const"))
            .filter(field -> !field.path("type").isObject())
            .filter(field -> field.has("maximum") || field.has("maxLength") || field.has("format"))
            .filter(field -> !field.path("description").asString("").matches(".+[가-힣].*"))
            .toList();

    assertThat(undescribed).isEmpty();
  }

  @Test
  void a_bound_that_drifts_is_found() {
    var drifted =
        SCHEMAS.with(
            ORDER.schema(),
            schema -> ((ObjectNode) schema.at("/properties/lines")).put("maxItems", 999));

    var drifts = new MessageDrift(drifted, ORDER).find();

    assertThat(drifts).anyMatch(drift -> drift.startsWith("/lines 1000 items"));
  }

  @Test
  void a_bound_of_the_floor_that_drifts_is_found() {
    var shipped =
        Message.all().stream().filter(message -> message.name().equals("wms/shipped")).toList();
    var drifted =
        SCHEMAS.with(
            "schema/wms/shipped.json",
            schema -> ((ObjectNode) schema.at("/$defs/line/properties/shipped")).put("minimum", 1));

    var drifts = new MessageDrift(drifted, shipped.getFirst()).find();

    assertThat(drifts).anyMatch(drift -> drift.startsWith("/data/lines/0/shipped 0"));
  }

  @Test
  void a_field_the_schema_forgets_is_found() {
    var drifted =
        SCHEMAS.with(
            ORDER.schema(),
            schema ->
                ((ObjectNode) schema.at("/$defs/line/properties")).remove("expectedUnitPrice"));

    var drifts = new MessageDrift(drifted, ORDER).find();

    assertThat(drifts).anyMatch(drift -> drift.contains("the hub knows"));
  }

  @Test
  void a_hub_that_reads_anything_is_found() {
    var careless = new Message("aos/order", bytes -> "understood");

    var drifts = new MessageDrift(SCHEMAS, careless).find();

    assertThat(drifts).anyMatch(drift -> drift.startsWith("/lines/0/quantity 0:"));
  }
}
