package kr.naru.route.floor;

import static kr.naru.route.floor.FloorCentre.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import kr.naru.kit.HubClient;
import kr.naru.kit.HubClient.Reply;
import kr.naru.kit.HubTest;
import kr.naru.kit.Servers;
import kr.naru.kit.TestCentre;
import kr.naru.proof.Door;
import kr.naru.proof.Drives;
import kr.naru.proof.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("구매이력과 간편 매출통계: 출고된 만큼, 원장과 일치")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Drives({Door.HTTP, Door.JMS})
class StatisticsIT extends HubTest {
  private static final String SALES = "/api/v1/statistics/sales?from=2026-03-01&until=2026-04-30";
  private static final String PURCHASES = "/api/v1/statistics/purchases?from=2026-03&until=2026-04";

  private TestCentre centre;
  private FloorCentre floor;
  private HubClient first;
  private HubClient second;

  @BeforeEach
  void two_stores_and_goods_of_every_tax_class() {
    centre = aCentre();
    floor = new FloorCentre(centre);
    first = centre.aStore("S1", 1_000_000);
    second = centre.aStore("S2", 1_000_000);
    centre.aProduct("P1", "GENERAL", 1_000, 100);
    centre.aProduct("P2", "GENERAL", 2_000, 100);
    centre.product("P2", "GENERAL", Map.of("taxClass", "EXEMPT"));
    centre.aProduct("P3", "GENERAL", 3_000, 100);
    centre.product("P3", "GENERAL", Map.of("taxClass", "ZERO_RATED"));
    centre.settle();
  }

  @Test
  @Proves("ADM-17")
  void sales_of_every_day_are_what_the_ledger_booked_that_day() throws SQLException {
    ship(first, line(1, 2, 1), line(2, 3, 0));
    var open = ordered(second);
    floor.report("shipped", floor.shipped(open, line(1, 1, 0), line(3, 3, 0)));
    centre.clock("2026-03-06T09:00:00+09:00");
    ship(second, line(1, 2, 0));

    var sales = centre.operator().get(SALES).expect(200);

    assertThat(sales.json().path("days")).hasSize(2);
    for (var day : sales.json().path("days")) {
      var supply = day.path("supply");
      assertThat(day.path("gross").asLong())
          .isEqualTo(ledger(day.path("day").asString()))
          .isEqualTo(
              day.path("vat").asLong()
                  + supply.path("taxable").asLong()
                  + supply.path("exempt").asLong()
                  + supply.path("zeroRated").asLong());
    }
    assertThat(sales.at("/days/1/day")).isEqualTo("2026-03-06");
    assertThat(sales.number("/days/0/supply/exempt")).isEqualTo(3 * 2_060);
    assertThat(sales.number("/days/0/supply/zeroRated")).isEqualTo(3 * 3_090);
    assertThat(sales.number("/total/gross")).isEqualTo(5 * 1_030 + 3 * 2_060 + 3 * 3_090);
    assertThat(sales.number("/total/vat")).isEqualTo(2 * (2 * 1_030 / 11) + 1_030 / 11);
  }

  @Test
  @Proves("ADM-14")
  void purchases_are_summed_by_month_and_product_page_by_page() {
    ship(first, line(1, 3, 0), line(2, 2, 1));
    ship(second, line(1, 1, 0));
    centre.clock("2026-04-01T00:00:00+09:00");
    ship(first, line(1, 2, 0));

    var all = centre.operator().get(PURCHASES);

    assertThat(rows(all)).containsExactly("2026-03 P1 4", "2026-03 P2 2", "2026-04 P1 2");
    assertThat(all.at("/purchases/0/nameKo")).isEqualTo("상품 P1");
    assertThat(all.number("/purchases/0/gross")).isEqualTo(4 * 1_030);
    assertThat(rows(centre.operator().get(PURCHASES + "&store=S2")))
        .containsExactly("2026-03 P1 1");
    assertThat(rows(first.get(PURCHASES + "&sku=P2"))).containsExactly("2026-03 P2 2");
    var page = first.get(PURCHASES + "&limit=2");
    assertThat(rows(page)).containsExactly("2026-03 P1 3", "2026-03 P2 2");
    assertThat(rows(first.get(PURCHASES + "&limit=2&after=" + page.at("/next"))))
        .containsExactly("2026-04 P1 2");
  }

  @Test
  void a_store_sees_its_own_and_asks_for_a_year_at_most() {
    ship(first, line(1, 3, 0));

    assertThat(first.get(SALES).number("/total/gross")).isEqualTo(3 * 1_030);
    assertThat(second.get(SALES).expect(200).number("/total/gross")).isZero();
    assertThat(rows(second.get(PURCHASES))).isEmpty();
    first.get(SALES + "&store=S2").expect(403);
    first.get(PURCHASES + "&store=S2").expect(403);
    assertThat(first.get("/api/v1/statistics/sales?from=2025-01-01&until=2026-01-01").status())
        .isEqualTo(400);
    assertThat(first.get("/api/v1/statistics/purchases?from=2026-03").status()).isEqualTo(400);
  }

  /** The number of a sheet of three of each. */
  private static String ordered(HubClient store) {
    var lines =
        List.of("P1", "P2", "P3").stream()
            .map(sku -> Map.of("article", sku, "quantity", 3))
            .toList();
    return store.order(Map.of("lines", lines)).expect(201).at("/sheets/0/sheetNo");
  }

  @SafeVarargs
  private void ship(HubClient store, Map<String, Object>... lines) {
    floor.report("shipped", floor.shipped(ordered(store), lines));
  }

  private long ledger(String day) throws SQLException {
    try (var database = Servers.database();
        var ask =
            database.prepareStatement(
                "select sum(amount) from ledger_entry where centre = ? and account = 'SALES'"
                    + " and (at at time zone 'Asia/Seoul')::date = ?::date")) {
      ask.setString(1, centre.id());
      ask.setString(2, day);
      var row = ask.executeQuery();
      row.next();
      return row.getLong(1);
    }
  }

  private static List<String> rows(Reply reply) {
    return reply
        .expect(200)
        .json()
        .path("purchases")
        .valueStream()
        .map(
            row ->
                "%s %s %d"
                    .formatted(
                        row.path("month").asString(),
                        row.path("sku").asString(),
                        row.path("quantity").asLong()))
        .toList();
  }
}
