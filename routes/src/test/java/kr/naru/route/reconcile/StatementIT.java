package kr.naru.route.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.naru.kit.Eventually;
import kr.naru.kit.HubClient;
import kr.naru.kit.HubTest;
import kr.naru.kit.TestCentre;
import kr.naru.proof.Door;
import kr.naru.proof.Drives;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("반영 내역 회신: 나누어, 뒤바뀌어, 두 번 와도 결과는 같다")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Drives({Door.HTTP, Door.JMS})
class StatementIT extends HubTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String DAY = "2026-03-06";

  private TestCentre centre;

  @BeforeEach
  void a_centre_without_orders() {
    centre = aCentre();
  }

  @Test
  void parts_may_come_twice_and_in_any_order_and_the_last_one_brings_about_the_comparison() {
    ask();
    var aos = centre.clientWith("aos", "statement:write");

    var second = said(aos, part(1, 2, 2, "b"));
    var again = said(aos, part(1, 2, 2, "b"));
    var first = said(aos, part(1, 1, 2, "a"));
    var late = said(aos, part(1, 1, 2, "c"));

    assertThat(List.of(second, again, late)).containsOnly("false");
    assertThat(first).isEqualTo("true");
    assertThat(book("AOS").path("state").asString()).isEqualTo("DIFFERS");
    assertThat(book("AOS").path("differences").findValuesAsString("event"))
        .containsExactly("a", "b");
  }

  @Test
  void a_statement_of_an_older_round_changes_nothing_and_one_nobody_asked_for_is_refused() {
    var hub = centre.clientWith("hub", "statement:write");
    var unasked = post(hub, part(1, 1, 1, "a"));
    ask();
    ask();

    var older = said(hub, part(1, 1, 1, "a"));
    var current = said(hub, Map.of("round", 2, "part", 1, "parts", 1));

    unasked.expect(404);
    assertThat(older).isEqualTo("false");
    assertThat(current).isEqualTo("true");
    assertThat(book("HUB").path("state").asString()).isEqualTo("EQUAL");
    assertThat(book("HUB").path("round").asInt()).isEqualTo(2);
  }

  @Test
  void erp_and_wms_state_by_their_queues_and_what_was_not_asked_is_a_dead_letter() {
    ask();

    state("erp", part(1, 1, 1, "x"));
    state("wms", Map.of("round", 1, "part", 1, "parts", 1));
    var stray = state("wms", part(7, 1, 1, "x"));

    Eventually.ok(
        () -> book("ERP").path("state").asString().equals("DIFFERS"), "the ERP was not compared");
    Eventually.ok(
        () -> book("WMS").path("state").asString().equals("EQUAL"), "the WMS was not compared");
    Eventually.ok(
        () -> centre.operator().get("/api/v1/passport/dead").text().contains("round 7"),
        stray + " was not put aside");
    assertThat(book("NARU").path("state").asString()).isEqualTo("EQUAL");
  }

  @Test
  void only_those_speak_for_aos_and_hub_whom_the_token_names() {
    ask();

    post(centre.clientWith("erp", "statement:write"), part(1, 1, 1, "a")).expect(403);
    post(centre.clientWith("aos", "order:write"), part(1, 1, 1, "a")).expect(403);

    assertThat(book("AOS").path("state").asString()).isEqualTo("ASKED");
  }

  @Test
  void who_asked_and_why_stands_in_the_passport_of_the_day() {
    ask();

    var passport = centre.operator().get("/api/v1/passport/day:" + DAY).expect(200).text();

    assertThat(passport).contains("month end", "StatementAsked", "reconciled");
  }

  private void ask() {
    centre
        .operator()
        .put("/api/v1/reconciliations/" + DAY, Map.of("reason", "month end"))
        .expect(200);
  }

  private JsonNode book(String partner) {
    return centre
        .operator()
        .get("/api/v1/reconciliations/" + DAY)
        .json()
        .path("books")
        .valueStream()
        .filter(book -> book.path("partner").asString().equals(partner))
        .findFirst()
        .orElseThrow();
  }

  private static HubClient.Reply post(HubClient client, Map<String, ?> part) {
    return client.post("/api/v1/statements/" + DAY, part);
  }

  private static String said(HubClient client, Map<String, ?> part) {
    return post(client, part).expect(200).json().path("complete").toString();
  }

  private static Map<String, ?> part(int round, int part, int parts, String event) {
    var entry =
        Map.of(
            "event",
            event,
            "kind",
            "order",
            "sheetNo",
            "sheet-" + event,
            "store",
            "S1",
            "line",
            1,
            "sku",
            "P1",
            "quantity",
            1);
    return Map.of("round", round, "part", part, "parts", parts, "entries", List.of(entry));
  }

  private String state(String partner, Map<String, ?> part) {
    var id = UUID.randomUUID().toString();
    var data = new HashMap<String, Object>(part);
    data.put("day", DAY);
    var event =
        Map.of(
            "specversion",
            "1.0",
            "id",
            id,
            "source",
            partner + "-" + centre.id(),
            "type",
            "kr.naru." + partner + ".statement.v1",
            "data",
            data);
    var queue = partner.equals("erp") ? centre.erp() : centre.wms();
    queue.sendRaw(JSON.writeValueAsString(event));
    return id;
  }
}
