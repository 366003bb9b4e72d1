package kr.naru.route.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kr.naru.kit.HubTest;
import kr.naru.kit.Servers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

@DisplayName("주문 목록의 실행 계획: 주문이 많아도 색인으로")
@DisplayNameGeneration(ReplaceUnderscores.class)
class OrderPagePlanIT extends HubTest {
  /** With 1,000,000 the plans are the same; these are made in seconds. */
  private static final int ORDERS = Integer.getInteger("naru.plan.orders", 20_000);

  /** A table read from end to end, or a thousand rows and more read in vain. */
  private static final String WASTE = "Seq Scan|Removed by Filter: [0-9]{4,}";

  private static final List<Map<String, String>> ASKED =
      List.of(
          Map.of("state", "SHIPPED_BY_SUPPLIER"),
          Map.of("state", "RECEIVED", "route", "R7"),
          Map.of("store", "S7"),
          Map.of("store", "S7", "route", "R7", "before", "2026"),
          Map.of("route", "NONE"),
          Map.of("first", "20251001", "end", "20251002"),
          Map.of("route", "R7", "first", "20251001", "end", "20251002"),
          Map.of());

  @Test
  void a_page_reads_by_index_and_little_more_than_it_shows() throws SQLException {
    var centre = aCentre().id();
    try (var database = Servers.database()) {
      database.setAutoCommit(false);
      var jdbc = new NamedParameterJdbcTemplate(new SingleConnectionDataSource(database, true));
      jdbc.update(text("/plan/orders.sql"), Map.of("centre", centre, "orders", ORDERS));
      jdbc.getJdbcOperations().execute("analyze sales_order, order_sheet, order_line");

      for (var asked : ASKED) {
        assertThat(plan(jdbc, centre, asked)).as("asked %s", asked).doesNotContainPattern(WASTE);
      }
      jdbc.getJdbcOperations().execute("drop index sheet_by_state");
      assertThat(plan(jdbc, centre, ASKED.getFirst())).containsPattern(WASTE);
      database.rollback();
    }
  }

  private static String plan(
      NamedParameterJdbcTemplate jdbc, String centre, Map<String, String> asked) {
    var parameters = new HashMap<String, @Nullable Object>();
    for (var name : List.of("store", "before", "first", "end", "route", "state")) {
      parameters.put(name, asked.get(name));
    }
    parameters.put("centre", centre);
    parameters.put("limit", 50);
    var explain = "explain (analyze, costs off) " + text("/sql/query/orders.sql");
    return String.join("\n", jdbc.queryForList(explain, parameters, String.class));
  }

  private static String text(String resource) {
    try (var in = OrderPagePlanIT.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
