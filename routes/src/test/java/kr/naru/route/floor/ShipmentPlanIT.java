package kr.naru.route.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Objects;
import kr.naru.kit.HubTest;
import kr.naru.kit.Servers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

@DisplayName("출고 보고의 실행 계획: 차량이 떠나기 전에는 다른 출고를 세지 않는다")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ShipmentPlanIT extends HubTest {
  private static final String COUNTED = "SubPlan [^\\n]*\\n\\s*->\\s+Aggregate \\(actual ";
  private static final String NOT_COUNTED =
      "SubPlan [^\\n]*\\n\\s*->\\s+Aggregate \\(never executed\\)";

  private static final String PLANNED =
      """
      insert into run (centre, route, day, state, cut_off, release_at, deadline)
      select centre, route, delivery_day, 'OPEN', now(), now(), now() from order_sheet
      where sheet_no = ? on conflict do nothing""";

  /** The more a run had shipped, the dearer its next shipment was. */
  @Test
  void the_shipments_of_a_run_are_counted_only_once_the_floor_has_said_how_many_left()
      throws SQLException, IOException {
    var centre = aCentre();
    var store = centre.aStore("S1", 100_000);
    centre.aProduct("P1", "GENERAL", 1_000, 100);
    centre.settle();
    var sheet = store.order("P1", 1).expect(201).at("/sheets/0/sheetNo");

    try (var database = Servers.database()) {
      database.setAutoCommit(false);
      var jdbc = new JdbcTemplate(new SingleConnectionDataSource(database, true));
      jdbc.update(PLANNED, sheet);
      jdbc.update("insert into shipment values (?, 'W1', ?, now())", centre.id(), sheet);
      assertThat(plan(jdbc, centre.id(), sheet)).containsPattern(NOT_COUNTED);

      jdbc.update("update run set shipments = 2 where centre = ?", centre.id());
      assertThat(plan(jdbc, centre.id(), sheet)).containsPattern(COUNTED);
      database.rollback();
    }
  }

  private static String plan(JdbcTemplate jdbc, String centre, String sheet) throws IOException {
    var sql =
        statement()
            .replace(":at", "now()")
            .replace(":centre", "'" + centre + "'")
            .replace(":shipment", "'W2'")
            .replace(":sheets", "'{" + sheet + "}'");
    return String.join(
        "\n",
        jdbc.queryForList(
            "explain (analyze, costs off, timing off, summary off, buffers off) " + sql,
            String.class));
  }

  private static String statement() throws IOException {
    try (var in = ShipmentPlanIT.class.getResourceAsStream("/sql/floor/situation.sql")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
