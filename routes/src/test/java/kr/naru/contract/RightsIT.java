package kr.naru.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.naru.kit.Eventually;
import kr.naru.kit.HubClient;
import kr.naru.kit.HubClient.Reply;
import kr.naru.kit.HubTest;
import kr.naru.kit.Servers;
import kr.naru.kit.TestCentre;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

@DisplayName("권한 행렬: 모든 호출 × 익명, 권한 없음, 다른 점포, 다른 센터")
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(Lifecycle.PER_CLASS)
class RightsIT extends HubTest {
  private static final JsonNode OPEN_API = Contracts.openApi();
  private static final String DAY = "2026-03-05";

  /** Words only the owner's data have, and no call names. */
  private static final List<String> SECRETS = List.of("카나리점포", "카나리상품");

  private TestCentre owners;
  private TestCentre others;
  private String orderNo;

  @BeforeAll
  void a_centre_with_an_order_and_another_one() {
    owners = aCentre();
    others = aCentre();
    for (var store : List.of("S1", "S2")) {
      owners.aStore(store, 1_000_000);
      others.aStore(store, 0);
    }
    owners.member("S1", Map.of("name", SECRETS.get(0)));
    owners.aProduct("CANARY1", "GENERAL", 1_000, 1_000);
    owners.product("CANARY1", "GENERAL", Map.of("nameKo", SECRETS.get(1)));
    owners.settle();
    others.settle();
    orderNo = owners.storeClient("S1").order("CANARY1", 3).expect(201).at("/orderNo");
    for (var centre : List.of(owners, others)) {
      Eventually.ok(
          () -> centre.operator().get("/api/v1/days/" + DAY).status() == 200, "no day was planned");
    }
  }

  static List<RightsRow> rows() {
    return RightsRow.all();
  }

  @Test
  void every_operation_has_its_row() {
    assertThat(operations(OPEN_API)).isEqualTo(rowsOf(RightsRow.all()));
  }

  @Test
  void an_operation_without_a_row_is_found() {
    var planted = RightsRow.all().stream().filter(row -> !row.operation().equals("lane.rest"));

    assertThat(rowsOf(planted.toList())).isNotEqualTo(operations(OPEN_API));
  }

  @Test
  void an_answer_that_shows_another_ones_data_is_found() {
    assertThat(shown("{\"name\":\"카나리점포\"}", SECRETS)).isNotEmpty();
    assertThat(shown("{\"name\":\"행복슈퍼\"}", SECRETS)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void the_anonymous_are_nobody(RightsRow row) {
    call(owners.clientWithToken("nobody"), row).expect(401);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void every_other_right_is_none(RightsRow row) {
    var all = new TreeSet<String>();
    Door.described(OPEN_API).forEach(door -> all.addAll(door.scopes(OPEN_API)));
    door(row).scopes(OPEN_API).forEach(all::remove);

    call(owners.clientWith("other", all.toArray(String[]::new)), row).expect(403);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void its_owner_may(RightsRow row) {
    var reply = call(rightful(owners, "S1", row), row);

    assertThat(reply.status() + "").as(reply.text()).isEqualTo(row.own());
    assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void another_store_gets_nothing_of_it(RightsRow row) {
    var reply = call(owners.storeClient("S2"), row);

    check(row.otherStore(), reply, List.of(SECRETS.getFirst(), orderNo));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void another_centre_gets_nothing_of_it(RightsRow row) {
    var before = acts();

    var reply = call(rightful(others, "S1", row), row);

    var secrets = new ArrayList<>(SECRETS);
    secrets.add(orderNo);
    check(row.otherCentre(), reply, secrets);
    assertThat(acts()).isEqualTo(before);
  }

  private static void check(String wanted, Reply reply, List<String> secrets) {
    if (wanted.equals("OWN")) {
      assertThat(reply.status()).as(reply.text()).isBetween(200, 201);
    } else if (!wanted.equals("ALL")) {
      assertThat(reply.status() + "").as(reply.text()).isEqualTo(wanted);
    }
    if (!wanted.equals("ALL")) {
      assertThat(shown(reply.text(), secrets)).as(reply.text()).isEmpty();
    }
  }

  private static List<String> shown(String answer, List<String> secrets) {
    return secrets.stream().filter(secret -> answer.contains('"' + secret)).toList();
  }

  /** The call about the owner's data, whoever makes it. */
  private Reply call(HubClient client, RightsRow row) {
    var door = door(row);
    var path = door.path();
    for (var value : values().entrySet()) {
      path = path.replace("{" + value.getKey() + "}", value.getValue());
    }
    assertThat(path).as("a value for each parameter").doesNotContain("{");
    var query = row.query().isEmpty() ? "" : "?" + row.query();
    return client.send(
        client
            .request("/api" + path + query)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .header("Content-Type", "application/json")
            .method(door.method(), BodyPublishers.ofString(body(row, door))));
  }

  private Map<String, String> values() {
    return Map.ofEntries(
        Map.entry("no", orderNo),
        Map.entry("key", orderNo),
        Map.entry("store", "S1"),
        Map.entry("sku", "CANARY1"),
        Map.entry("centre", owners.id()),
        Map.entry("kind", "categories"),
        Map.entry("lane", "HUB"),
        Map.entry("id", "WMS-1"),
        Map.entry("day", DAY),
        Map.entry("route", "R1"),
        Map.entry("category", "C1"));
  }

  private String body(RightsRow row, Door door) {
    return switch (row.operation()) {
      case "order.place", "order.quote" ->
          "{\"store\":\"S1\",\"lines\":[{\"article\":\"CANARY1\",\"quantity\":1}]}";
      case "order.reorder", "order.cancel" -> "{}";
      case "file.take" -> Contracts.text("sample/file/categories.csv");
      default -> sample(door);
    };
  }

  private static String sample(Door door) {
    for (var example : door.operation(OPEN_API).path("requestBody").findValues("externalValue")) {
      return Contracts.text(example.asString());
    }
    return "";
  }

  private static Door door(RightsRow row) {
    return Door.described(OPEN_API).stream()
        .filter(door -> operation(door, OPEN_API).equals(row.operation()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No operation " + row.operation()));
  }

  private static HubClient rightful(TestCentre centre, String store, RightsRow row) {
    return row.isOfStore()
        ? centre.storeClient(store)
        : centre.clientWith(caller(row), row.who().split(" "));
  }

  /** Statements are said by two systems alone. */
  private static String caller(RightsRow row) {
    return row.operation().equals("reconcile.said") ? "aos" : "stranger";
  }

  /** What stores and strangers did in the owners' centre. */
  private long acts() {
    try (var database = Servers.database();
        var statement =
            database.prepareStatement(
                "select count(*) from journal where centre = ? and actor in ('S1', 'stranger', 'aos')")) {
      statement.setString(1, owners.id());
      var rows = statement.executeQuery();
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Set<String> operations(JsonNode openApi) {
    return Door.described(openApi).stream()
        .map(door -> operation(door, openApi))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String operation(Door door, JsonNode openApi) {
    return door.operation(openApi).path("operationId").asString();
  }

  private static Set<String> rowsOf(List<RightsRow> rows) {
    return rows.stream().map(RightsRow::operation).collect(Collectors.toCollection(TreeSet::new));
  }
}
