package kr.naru.route.message;

import static kr.naru.kit.HubClient.lines;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kr.naru.connector.store.message.Kept;
import kr.naru.connector.store.message.Retention;
import kr.naru.kit.HubTest;
import kr.naru.kit.Servers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("지난 일자: 기간이 지나면 분리해 치우고, 아직 필요한 날은 남긴다")
@DisplayNameGeneration(ReplaceUnderscores.class)
class OldDaysIT extends HubTest {
  /** No lane serves it: what is to be told there stays so. */
  private static final String NOBODY = "OLDDAYS";

  private final Retention retention;

  @Autowired
  OldDaysIT(Retention retention) {
    this.retention = retention;
  }

  @Test
  void each_kind_of_history_goes_after_its_own_number_of_days_and_not_before() throws SQLException {
    days(36, 35, 401, 400, 731, 730);

    retention.keep();

    assertThat(kept("fact", 35, 36, 400)).containsExactly(35);
    assertThat(kept("delivery", 35, 36, 400)).containsExactly(35);
    assertThat(kept("journal", 36, 400, 401)).containsExactly(36, 400);
    assertThat(kept("access_log", 401, 730, 731)).containsExactly(401, 730);
  }

  @Test
  void a_day_stays_while_a_partner_is_still_to_be_told_and_goes_when_he_was() throws SQLException {
    days(50, 51);
    told(50, "PENDING");

    retention.keep();
    var before = List.of(kept("fact", 50, 51), kept("delivery", 50, 51));
    sql("update delivery set state = 'DELIVERED' where centre = '%s'".formatted(NOBODY));
    retention.keep();

    assertThat(before).containsOnly(List.of(50));
    assertThat(kept("fact", 50)).isEmpty();
    assertThat(kept("delivery", 50)).isEmpty();
  }

  @Test
  void a_fact_from_before_midnight_stays_for_a_delivery_from_after_it() throws SQLException {
    days(54, 55);
    fact(55, "23:59:59.9");
    delivery(54, "00:00:00.1", "PENDING");

    retention.keep();

    assertThat(kept("fact", 54, 55)).containsExactly(55);
    assertThat(kept("delivery", 54, 55)).containsExactly(54);
    sql("update delivery set state = 'DELIVERED' where centre = '%s'".formatted(NOBODY));
  }

  @Test
  void a_day_stays_while_an_operator_has_a_dead_letter_of_it() throws SQLException {
    days(60);
    told(60, "DEAD");
    trouble(60, "DEAD");

    retention.keep();
    var before = List.of(kept("fact", 60), kept("delivery", 60));
    sql("update lane_trouble set state = 'SKIPPED' where centre = '%s'".formatted(NOBODY));
    retention.keep();

    assertThat(before).containsOnly(List.of(60));
    assertThat(kept("fact", 60)).isEmpty();
    assertThat(kept("delivery", 60)).isEmpty();
  }

  @Test
  void what_is_read_stays_half_way_out_and_the_next_turn_finishes_it() throws SQLException {
    days(70, 71);
    try (var reader = Servers.database()) {
      reader.setAutoCommit(false);
      reader.createStatement().execute("select count(*) from delivery");

      retention.keep();
      reader.rollback();
    }
    var between = states("delivery");

    retention.keep();

    assertThat(between).contains("HALF");
    assertThat(states("delivery")).containsOnly("ATTACHED");
    assertThat(kept("delivery", 70, 71)).isEmpty();
  }

  @Test
  void a_day_is_made_while_others_read_and_write() throws SQLException {
    try (var reader = Servers.database()) {
      reader.setAutoCommit(false);
      reader.createStatement().execute("select count(*) from journal");

      sql("set lock_timeout = 2000; " + ensured(90));
      reader.rollback();
    }

    assertThat(kept("journal", 90)).containsExactly(90);
  }

  @Test
  void a_day_needed_again_while_it_was_taken_out_goes_back() throws SQLException {
    days(75);
    told(75, "DELIVERED");
    sql("alter table delivery detach partition " + table("delivery", 75));
    sql("update %s set state = 'PENDING'".formatted(table("delivery", 75)));

    retention.keep();

    assertThat(states("delivery")).containsOnly("ATTACHED");
    assertThat(kept("delivery", 75)).containsExactly(75);
    sql("update delivery set state = 'DELIVERED' where centre = '%s'".formatted(NOBODY));
    retention.keep();
    assertThat(kept("delivery", 75)).isEmpty();
  }

  @Test
  void two_instances_at_once_take_every_day_away_while_orders_are_taken() throws Exception {
    var centre = aCentre();
    var store = centre.aStore("S1", 1_000_000);
    centre.aProduct("P1", "GENERAL", 1_000, 1_000);
    centre.settle();
    days(80, 81, 82, 83, 84, 85);
    Callable<Boolean> keep =
        () -> {
          retention.keep();
          return true;
        };

    try (var instances = Executors.newFixedThreadPool(2)) {
      var both = List.of(instances.submit(keep), instances.submit(keep));
      for (var n = 0; n < 30; n++) {
        store.order("k" + n, lines("P1", 1)).expect(201);
      }
      for (var instance : both) {
        assertThat(instance.get()).isTrue();
      }
    }
    retention.keep();

    assertThat(kept("delivery", 80, 81, 82, 83, 84, 85)).isEmpty();
    assertThat(kept("fact", 80, 81, 82, 83, 84, 85)).isEmpty();
  }

  @Test
  void the_books_of_a_day_whose_facts_are_gone_are_not_compared() throws SQLException {
    var centre = aCentre();
    var store = centre.aStore("S1", 100_000);
    centre.aProduct("P1", "GENERAL", 1_000, 100);
    centre.settle();
    store.order("old", lines("P1", 1)).expect(201);
    var day =
        text("select accepted_for from order_sheet where centre = '%s'".formatted(centre.id()));
    var operator = centre.clientWith("operator", "operate");
    var asking = Map.of("reason", "month end");

    var before = operator.put("/api/v1/reconciliations/" + day, asking);
    sql("update journal_key set at = at - interval '90 days' where centre = '" + centre.id() + "'");
    var after = operator.put("/api/v1/reconciliations/" + day, asking);

    before.expect(200);
    after.expect(404);
  }

  @Test
  void an_access_log_of_less_than_a_year_is_refused_at_the_start() {
    assertThatThrownBy(() -> new Kept(35, 400, 364))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at least 365");
  }

  private static void days(int... ago) throws SQLException {
    for (var days : ago) {
      sql(ensured(days));
    }
  }

  private static String ensured(int ago) {
    return "select ensure_day_partitions((now() at time zone 'UTC')::date - %d, 1)".formatted(ago);
  }

  /** A fact and its delivery at noon. */
  private static void told(int ago, String state) throws SQLException {
    fact(ago, "12:00");
    delivery(ago, "12:00", state);
  }

  private static void fact(int ago, String time) throws SQLException {
    sql(
        "insert into fact (id, centre, kind, message, payload, at)"
            + " values (gen_random_uuid(), '%s', 'Any', gen_random_uuid(), '{}', %s)"
                .formatted(NOBODY, at(ago, time)));
  }

  private static void delivery(int ago, String time, String state) throws SQLException {
    sql(
        "insert into delivery (fact, centre, lane, key, state, at)"
            + " select id, centre, 'WMS', 'k', '%1$s', %2$s from fact where centre = '%3$s'"
                .formatted(state, at(ago, time), NOBODY)
            + " order by abs(extract(epoch from at - %s)) limit 1".formatted(at(ago, time)));
  }

  private static void trouble(int ago, String state) throws SQLException {
    sql(
        "insert into lane_trouble"
            + " (centre, lane, sequence, fact, key, state, blocks, attempts, reason, due)"
            + " select centre, lane, sequence, fact, key, '%s', true, 8, 'no', 'infinity'"
                .formatted(state)
            + " from "
            + table("delivery", ago));
  }

  private static String at(int ago, String time) {
    return "((now() at time zone 'UTC')::date - %d + time '%s') at time zone 'UTC'"
        .formatted(ago, time);
  }

  private static String table(String parent, int ago) throws SQLException {
    return text(
        "select '%s_' || to_char((now() at time zone 'UTC')::date - %d, 'YYYYMMDD')"
            .formatted(parent, ago));
  }

  /** Those of the asked days that are in their place. */
  private static List<Integer> kept(String parent, Integer... ago) throws SQLException {
    return list(
            "select (now() at time zone 'UTC')::date - day from day_table"
                + " where parent = '%s' and state = 'ATTACHED' order by day desc".formatted(parent))
        .stream()
        .map(Integer::valueOf)
        .filter(List.of(ago)::contains)
        .toList();
  }

  private static List<String> states(String parent) throws SQLException {
    return list("select state from day_table where parent = '" + parent + "'");
  }

  private static String text(String sql) throws SQLException {
    return list(sql).getFirst();
  }

  private static List<String> list(String sql) throws SQLException {
    var list = new java.util.ArrayList<String>();
    try (var database = Servers.database();
        var statement = database.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        list.add(rows.getString(1));
      }
    }
    return list;
  }

  private static void sql(String sql) throws SQLException {
    try (var database = Servers.database();
        var statement = database.createStatement()) {
      statement.execute(sql);
    }
  }
}
