package kr.naru.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.naru.kit.Eventually;
import kr.naru.kit.HubTest;
import kr.naru.kit.TestCentre;
import kr.naru.proof.Door;
import kr.naru.proof.Drives;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("큐 계약: 협력사 큐로 오가는 실제 메시지가 스키마와 일치")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Drives({Door.HTTP, Door.JMS})
class ToldContractIT extends HubTest {
  private static final Schemas SCHEMAS = Schemas.all();

  @Test
  void what_the_wms_and_the_erp_hear_is_as_described() {
    var centre = aCentre();
    centre.aProduct("P1", "GENERAL", 1_000, 100);
    var store = centre.aStore("S1", 1_000_000);
    centre.settle();

    var cancelled = store.order("P1", 1).expect(201).at("/orderNo");
    store.post("/api/v1/orders/" + cancelled + "/cancel", Map.of()).expect(200);
    var sheet = store.order("P1", 60).expect(201).at("/sheets/0/sheetNo");
    report(centre, "shipped", Map.of("sheetNo", sheet, "shipmentNo", "SH-" + sheet));
    centre.wms(Map.of("sku", "P1", "onHand", -1));
    centre.erp("base-price", Map.of("sku", "P1", "price", -1));

    assertThat(heard(centre, "wms", 4))
        .containsExactlyInAnyOrder("order", "cancel", "order", "records-refused");
    assertThat(heard(centre, "erp", 5))
        .containsExactlyInAnyOrder("order", "order", "sale", "refund", "records-refused");
  }

  @Test
  void a_message_a_partner_refuses_is_a_dead_letter_with_the_partners_reason() {
    var centre = aCentre();
    centre.aProduct("P1", "GENERAL", 1_000, 100);
    var store = centre.aStore("S1", 1_000_000);
    centre.settle();

    var sheet = store.order("P1", 1).expect(201).at("/sheets/0/sheetNo");
    try (var wms = centre.outbound("wms")) {
      report(centre, "refused", Map.of("message", wms.next().path("id").asString()));
    }

    var reason = Contracts.json("sample/wms/refused.json").at("/data/reason").asString();
    Eventually.ok(() -> letter(centre, "reason").equals(reason), "no dead letter with its reason");
    assertThat(letter(centre, "key")).isEqualTo(sheet);
    assertThat(letter(centre, "state")).isEqualTo("DEAD");
  }

  @Test
  void a_refusal_that_comes_twice_does_not_undo_the_resending() {
    var centre = aCentre();
    centre.aProduct("P1", "GENERAL", 1_000, 100);
    var store = centre.aStore("S1", 1_000_000);
    centre.settle();

    store.order("P1", 1).expect(201);
    try (var wms = centre.outbound("wms")) {
      var told = wms.next();
      var refused = report(centre, "refused", Map.of("message", told.path("id").asString()));
      Eventually.ok(() -> !letter(centre, "id").isEmpty(), "no dead letter");
      var resent = Map.of("act", "RESEND", "reason", "the item is registered now");
      centre.operator().put("/api/v1/dead-letters/" + letter(centre, "id"), resent).expect(200);
      assertThat(wms.next()).isEqualTo(told);
      centre.wms().sendRaw(refused);
      centre.stock("P1", 100);
      centre.settle();
    }

    assertThat(letter(centre, "id")).isEmpty();
  }

  /** The types of so many messages, each right by its schema. */
  private static List<String> heard(TestCentre centre, String partner, int count) {
    try (var outbound = centre.outbound(partner)) {
      return outbound.next(count).stream().map(message -> described(partner, message)).toList();
    }
  }

  private static String described(String partner, JsonNode message) {
    var kind = message.path("type").asString().split("\\.")[3];
    assertThat(SCHEMAS.errors("schema/" + partner + "/" + kind + ".json", message))
        .as(message.toPrettyString())
        .isEmpty();
    return kind;
  }

  /** Sends the sample of a report, with some of its fields changed. */
  private static String report(TestCentre centre, String kind, Map<String, String> changes) {
    var message = (ObjectNode) Contracts.json("sample/wms/" + kind + ".json");
    message.put("id", UUID.randomUUID().toString()).put("source", "wms-" + centre.id());
    changes.forEach((name, value) -> ((ObjectNode) message.path("data")).put(name, value));
    for (var line : message.path("data").path("lines")) {
      ((ObjectNode) line).put("line", 1).put("sku", "P1");
    }
    centre.wms().sendRaw(message.toString());
    return message.toString();
  }

  private static String letter(TestCentre centre, String field) {
    return centre.operator().get("/api/v1/dead-letters?lane=WMS").at("/letters/0/" + field);
  }
}
