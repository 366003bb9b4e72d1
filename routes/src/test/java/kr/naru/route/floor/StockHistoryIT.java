package kr.naru.route.floor;

import static kr.naru.route.floor.FloorCentre.count;
import static kr.naru.route.floor.FloorCentre.line;
import static kr.naru.route.floor.FloorCentre.movement;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kr.naru.kit.HubClient;
import kr.naru.kit.HubClient.Reply;
import kr.naru.kit.HubTest;
import kr.naru.proof.Door;
import kr.naru.proof.Drives;
import kr.naru.proof.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("재고 이력: 모든 증감의 합이 현재 재고")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Drives({Door.HTTP, Door.JMS})
class StockHistoryIT extends HubTest {
  private static final List<String> FIGURES = List.of("onHand", "promised", "held");

  private FloorCentre floor;
  private HubClient store;

  @BeforeEach
  void a_store_and_a_product_with_stock() {
    var centre = aCentre();
    floor = new FloorCentre(centre);
    store = centre.aStore("S1", 100_000);
    centre.aProduct("P1", "GENERAL", 1_000, 100);
    centre.settle();
  }

  @Test
  @Proves("STK-04")
  void every_change_is_there_once_and_they_sum_to_the_stock() {
    var sheet = store.order("P1", 7).expect(201).at("/sheets/0/sheetNo");
    var shipment = floor.shipped(sheet, line(1, 4, 3));
    floor.report("shipped", shipment);
    floor.report("shipped", shipment);
    var broken = number();
    floor.report("movement", movement("P1", number(), -2, 6));
    floor.report("stock", count("P1", broken, 90, 1));
    floor.report("movement", movement("P1", broken, -5, 0));

    var history = history("");

    assertThat(kinds(history)).containsExactly("MOVE", "COUNT", "MOVE", "SHIP", "PROMISE", "COUNT");
    assertThat(history.at("/entries/3/document")).isEqualTo(shipment.get("shipmentNo"));
    assertThat(figures(history.json().path("stock"))).containsExactly(88L, 0L, 7L);
    assertThat(figures(history.json().at("/entries/0/balance"))).containsExactly(88L, 0L, 7L);
    assertThat(sums(history)).containsExactly(88L, 0L, 7L);
  }

  @Test
  void days_and_pages_show_a_part_with_the_balances_of_the_whole() {
    floor.report("movement", movement("P1", number(), 10, 0));
    floor.centre().clock("2026-03-06T09:00:00+09:00");
    floor.report("movement", movement("P1", number(), 20, 0));
    floor.centre().clock("2026-03-07T09:00:00+09:00");
    floor.report("movement", movement("P1", number(), 40, 0));

    assertThat(left(history("?from=2026-03-06&to=2026-03-06"))).containsExactly(130L);
    assertThat(left(history("?from=2026-03-06"))).containsExactly(170L, 130L);
    assertThat(left(history("?to=2026-03-05"))).containsExactly(110L, 100L);
    assertThat(left(history("?limit=1&offset=1"))).containsExactly(130L);
  }

  @Test
  void it_is_for_operators_and_of_articles_the_centre_has() {
    store.get("/api/v1/stock/P1/history").expect(403);
    floor.centre().operator().get("/api/v1/stock/NONE/history").expect(404);
    floor.centre().operator().get("/api/v1/stock/P1/history?from=yesterday").expect(400);
  }

  private long number() {
    return floor.centre().wms().nextVersion();
  }

  private Reply history(String query) {
    return floor.centre().operator().get("/api/v1/stock/P1/history" + query).expect(200);
  }

  private static List<String> kinds(Reply history) {
    return entries(history).stream().map(entry -> entry.path("kind").asString()).toList();
  }

  private static List<Long> left(Reply history) {
    return entries(history).stream().map(e -> e.at("/balance/onHand").asLong()).toList();
  }

  private static List<Long> figures(JsonNode of) {
    return FIGURES.stream().map(figure -> of.path(figure).asLong()).toList();
  }

  private static List<Long> sums(Reply history) {
    return FIGURES.stream()
        .map(figure -> entries(history).stream().mapToLong(e -> e.path(figure).asLong()).sum())
        .toList();
  }

  private static List<JsonNode> entries(Reply history) {
    return history.json().path("entries").valueStream().toList();
  }
}
