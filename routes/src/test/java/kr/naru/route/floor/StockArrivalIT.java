package kr.naru.route.floor;

import static kr.naru.route.floor.FloorCentre.count;
import static kr.naru.route.floor.FloorCentre.movement;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import kr.naru.connector.store.order.StockMoves;
import kr.naru.domain.shared.CentreId;
import kr.naru.domain.shared.Sku;
import kr.naru.kit.Eventually;
import kr.naru.kit.HubTest;
import kr.naru.kit.Servers;
import kr.naru.proof.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("재고 변동과 실사: 도착 순서와 관계없이 같은 재고")
@DisplayNameGeneration(ReplaceUnderscores.class)
class StockArrivalIT extends HubTest {
  private static final long SEED = Long.getLong("naru.seed", 4711);

  private final StockMoves moves;
  private final TransactionTemplate transaction;
  private FloorCentre floor;

  @Autowired
  StockArrivalIT(StockMoves moves, PlatformTransactionManager transactions) {
    this.moves = moves;
    this.transaction = new TransactionTemplate(transactions);
  }

  @BeforeEach
  void a_product_with_stock() {
    var centre = aCentre();
    centre.aProduct("P1", "GENERAL", 1_000, 100);
    centre.settle();
    floor = new FloorCentre(centre);
  }

  @Test
  void movements_after_a_late_count_are_kept_on_top_of_it() {
    var first = number();
    floor.report("movement", movement("P1", first + 1, -3, 0));
    floor.report("movement", movement("P1", first + 2, 10, 0));
    assertThat(floor.stock("P1")).isEqualTo("107/0/107");

    floor.report("stock", count("P1", first + 1, 50, 0));
    floor.report("movement", movement("P1", first + 2, 10, 0));
    floor.report("movement", movement("P1", first, 7, 0));

    assertThat(floor.stock("P1")).isEqualTo("60/0/60");
  }

  @Test
  void a_movement_of_an_article_nobody_has_heard_of_counts_once_it_is_known() {
    floor.report("movement", movement("NEW", number(), 30, 0));

    floor.centre().product("NEW", "GENERAL", Map.of());
    floor.centre().settle();

    assertThat(floor.stock("NEW")).isEqualTo("30/0/30");
  }

  @Test
  void a_count_that_waits_for_a_movement_keeps_it_on_top() {
    var counted = number();
    var broken = new StockMoves.Move(number(), new Sku("P1"), -4, 0, "BROKEN");
    var count = UUID.randomUUID().toString();

    transaction.executeWithoutResult(
        open -> {
          moves.apply(new CentreId(floor.centre().id()), List.of(broken), Instant.now());
          floor.send(count, "stock", count("P1", counted, 90, 0));
          Eventually.ok(StockArrivalIT::aCountWaits, "the count waits for the movement");
        });
    Eventually.ok(() -> floor.passport(count).status() == 200, "the count was not taken");

    assertThat(floor.stock("P1")).isEqualTo("86/0/86");
  }

  @Test
  @Proves("STK-14")
  void whatever_order_counts_and_movements_come_in_the_stock_is_the_same() {
    var random = new Random(SEED);
    for (var round = 0; round < 10; round++) {
      var sku = "R" + round;
      floor.centre().product(sku, "GENERAL", Map.of());
      floor.centre().settle();
      var told = new ArrayList<Map<String, ?>>();
      var onHand = 0L;
      var held = 0L;
      for (var n = 0; n < 8; n++) {
        if (random.nextInt(4) == 0) {
          told.add(count(sku, number(), onHand, held));
        } else {
          var change = random.nextLong(50);
          var holding = random.nextLong(5) - Math.min(held, 2);
          onHand += change;
          held += holding;
          told.add(movement(sku, number(), change, holding));
        }
      }
      Collections.shuffle(told, random);
      told.forEach(data -> floor.report(isCount(data) ? "stock" : "movement", data));
      assertThat(floor.stock(sku))
          .as("seed %d, round %d", SEED, round)
          .isEqualTo("%d/0/%d".formatted(onHand, Math.max(0, onHand - held)));
    }
  }

  private long number() {
    return floor.centre().wms().nextVersion();
  }

  private static boolean isCount(Map<String, ?> data) {
    return !data.toString().contains("reason");
  }

  private static boolean aCountWaits() throws SQLException {
    try (var connection = Servers.database();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select count(*) from pg_stat_activity"
                    + " where wait_event_type = 'Lock' and query like '%stock_promise%'")) {
      return rows.next() && rows.getInt(1) > 0;
    }
  }
}
