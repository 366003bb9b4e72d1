package kr.naru.route.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import kr.naru.kit.HubTest;
import kr.naru.kit.Servers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

@DisplayName("재고 예약의 실행 계획: 항상 SKU 색인 순서로 잠근다")
@DisplayNameGeneration(ReplaceUnderscores.class)
class HoldPlanIT extends HubTest {
  /** One after the other as the index has them: two orders never wait for each other. */
  private static final String IN_ORDER =
      "Index Scan using stock_promise_pkey on stock_promise s[^\\n]*\\n"
          + "\\s*Index Cond: \\(\\(centre = [^\\n]*\\) AND \\(sku = ANY";

  private static final int SKUS = 8_000;

  @Test
  void stock_is_held_in_the_order_of_its_index_whatever_the_planner_knows()
      throws SQLException, IOException {
    var centre = aCentre().id();
    try (var database = Servers.database()) {
      database.setAutoCommit(false);
      var jdbc = new JdbcTemplate(new SingleConnectionDataSource(database, true));
      jdbc.execute("set local plan_cache_mode = force_generic_plan");

      assertThat(plan(jdbc, database, centre)).containsPattern(IN_ORDER);
      jdbc.update(
          "insert into stock_promise (centre, sku, on_hand)"
              + " select ?, 'P' || n, 100 from generate_series(1, ?) n",
          centre,
          SKUS);
      jdbc.execute("analyze stock_promise");
      assertThat(plan(jdbc, database, centre)).containsPattern(IN_ORDER);

      jdbc.execute("set local enable_indexscan = off");
      assertThat(plan(jdbc, database, centre)).doesNotContainPattern(IN_ORDER);
      database.rollback();
    }
  }

  private static String plan(JdbcTemplate jdbc, Connection database, String centre)
      throws SQLException, IOException {
    var skus = IntStream.range(1, 11).mapToObj(n -> "P" + n).toArray(String[]::new);
    var none = database.createArrayOf("bigint", java.util.Collections.nCopies(10, 0L).toArray());
    var special = database.createArrayOf("text", new String[10]);
    var values = List.of(skus, none, special, none, centre, skus, none);
    var sql = statement().replaceAll("(?<!:):[a-zA-Z]+", "?");
    return String.join(
        "\n", jdbc.queryForList("explain (costs off) " + sql, String.class, values.toArray()));
  }

  private static String statement() throws IOException {
    try (var in = HoldPlanIT.class.getResourceAsStream("/sql/order/hold-stock.sql")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
