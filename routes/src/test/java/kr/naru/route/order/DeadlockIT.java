package kr.naru.route.order;

import static kr.naru.kit.HubClient.lines;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import kr.naru.kit.Eventually;
import kr.naru.kit.HubTest;
import kr.naru.kit.Servers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("교착과 잠금 대기: 주문은 다시 시도되거나 나중에 오라는 답을 받는다")
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeadlockIT extends HubTest {
  @Test
  void an_order_that_loses_a_deadlock_is_decided_again_and_accepted() throws Exception {
    var centre = aCentre();
    var store = centre.aStore("S1", 100_000);
    centre.aProduct("P1", "GENERAL", 1_000, 10);
    centre.settle();

    try (var other = Servers.database()) {
      other.setAutoCommit(false);
      run(other, "select 1 from stock_promise where centre = '" + centre.id() + "' for update");
      var order = CompletableFuture.supplyAsync(() -> store.order("P1", 1));
      Eventually.ok(() -> someoneWaits(), "the order waits for the product");
      run(other, "update money_account set version = version where centre = '" + centre.id() + "'");
      other.commit();

      assertThat(order.get().expect(201).at("/outcome")).isEqualTo("ACCEPTED");
    }
  }

  @Test
  void an_order_that_cannot_have_its_locks_is_told_to_come_back() throws Exception {
    var centre = aCentre();
    var store = centre.aStore("S1", 100_000);
    centre.aProduct("P1", "GENERAL", 1_000, 10);
    centre.settle();

    try (var other = Servers.database()) {
      other.setAutoCommit(false);
      run(other, "select 1 from stock_promise where centre = '" + centre.id() + "' for update");

      var busy = store.order("k", lines("P1", 1)).expect(503);

      assertThat(busy.at("/code")).isEqualTo("BUSY");
      assertThat(busy.header("Retry-After")).isEqualTo("1");
      other.rollback();
    }
    assertThat(store.order("k", lines("P1", 1)).expect(201).at("/outcome")).isEqualTo("ACCEPTED");
  }

  @Test
  void an_order_of_what_was_plenty_is_decided_again_when_others_took_it_meanwhile()
      throws Exception {
    var centre = aCentre();
    var store = centre.aStore("S1", 100_000);
    centre.aProduct("P1", "GENERAL", 1_000, 1_000);
    centre.settle();

    try (var other = Servers.database()) {
      other.setAutoCommit(false);
      run(other, "update stock_promise set promised = 998 where centre = '" + centre.id() + "'");
      var order = CompletableFuture.supplyAsync(() -> store.order("P1", 5));
      Eventually.ok(() -> someoneWaits(), "the order waits for the product");
      other.commit();

      var answer = order.get().expect(201);
      assertThat(answer.at("/sheets/0/lines/0/refusal/code")).isEqualTo("STOCK_SHORT");
      assertThat(answer.number("/sheets/0/lines/0/refusal/figures/sellable")).isEqualTo(2);
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static boolean someoneWaits() throws SQLException {
    try (var connection = Servers.database();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select count(*) from pg_stat_activity where wait_event_type = 'Lock'")) {
      return rows.next() && rows.getInt(1) > 0;
    }
  }
}
