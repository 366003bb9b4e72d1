package kr.naru.route.floor;

import static kr.naru.route.floor.FloorCentre.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.naru.kit.Eventually;
import kr.naru.kit.HubTest;
import kr.naru.kit.Servers;
import kr.naru.kit.TestCentre;
import kr.naru.proof.Door;
import kr.naru.proof.Drives;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("수신 큐: 창고의 보고는 서로 기다리지 않고, ERP의 메시지는 차례를 지킨다")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Drives(Door.JMS)
class ReadersIT extends HubTest {
  /** A reader gives up what waits longer, and would be free for the next. */
  private static final Duration LOCK_TIMEOUT = Duration.ofMillis(1_900);

  private static final Duration A_WHILE = Duration.ofMillis(700);

  private TestCentre centre;
  private FloorCentre floor;

  @BeforeEach
  void open() {
    centre = aCentre();
    floor = new FloorCentre(centre);
  }

  @Test
  void a_report_that_waits_for_its_store_holds_up_no_other_stores() throws SQLException {
    centre.aProduct("P1", "GENERAL", 1_000, 100);
    var waiting = sheetOf("S1");
    var other = sheetOf("S2");
    var id = UUID.randomUUID().toString();
    try (var busy = Servers.database()) {
      lock(busy, "select 1 from money_account where centre = ? and store = 'S1' for update");
      floor.send(id, "shipped", floor.shipped(waiting, line(1, 1, 0)));

      var next = UUID.randomUUID().toString();
      floor.send(next, "shipped", floor.shipped(other, line(1, 1, 0)));

      await().atMost(LOCK_TIMEOUT).until(() -> floor.passport(next).status() == 200);
      assertThat(floor.passport(id).status()).isEqualTo(404);
      busy.rollback();
    }
    Eventually.ok(() -> floor.passport(id).status() == 200, "what waited was not taken");
  }

  @Test
  void what_the_erp_says_waits_for_what_it_said_before() throws SQLException {
    centre.aProduct("P1", "GENERAL", 1_000, 100);
    centre.settle();
    try (var busy = Servers.database()) {
      lock(busy, "select 1 from product where centre = ? and sku = 'P1' for update");
      centre.aProduct("P1", "GENERAL", 1_100, 100);
      var later = UUID.randomUUID().toString();
      centre.erp().send(later, "price-group", List.of(group()));

      await().during(A_WHILE).until(() -> floor.passport(later).status() == 404);
      busy.rollback();
      Eventually.ok(() -> floor.passport(later).status() == 200, "the next was not taken");
    }
    centre.settle();
  }

  private String sheetOf(String name) {
    var store = centre.aStore(name, 100_000);
    centre.settle();
    return store.order("P1", 1).expect(201).at("/sheets/0/sheetNo");
  }

  private void lock(Connection busy, String sql) throws SQLException {
    busy.setAutoCommit(false);
    try (var statement = busy.prepareStatement(sql)) {
      statement.setString(1, centre.id());
      assertThat(statement.executeQuery().next()).isTrue();
    }
  }

  private Map<String, Object> group() {
    return Map.of(
        "priceGroup",
        "B",
        "validFrom",
        "2020-01-01T00:00:00+09:00",
        "ratePermyriad",
        300,
        "version",
        centre.erp().nextVersion());
  }
}
