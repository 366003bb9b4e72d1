package kr.naru.route.order;

import static kr.naru.kit.HubClient.lines;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kr.naru.kit.Crowd;
import kr.naru.kit.HubClient;
import kr.naru.kit.HubClient.Reply;
import kr.naru.kit.HubTest;
import kr.naru.proof.Door;
import kr.naru.proof.Drives;
import kr.naru.proof.Proves;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("마지막 재고, 마지막 예치금, 마지막 여신: 있는 만큼만 약속")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Drives({Door.HTTP, Door.JMS})
class LastUnitsIT extends HubTest {
  private static final int BUYERS = 64;
  private static final int ROUNDS = Integer.getInteger("naru.rounds", 2);

  @Test
  @Proves("ADM-09")
  void sixty_four_buyers_get_the_last_ten_units_and_not_one_more() {
    var centre = aCentre();
    var stores = new HubClient[BUYERS];
    for (var n = 0; n < BUYERS; n++) {
      stores[n] = centre.aStore("S" + n, 1_000_000);
    }
    for (var round = 0; round < ROUNDS; round++) {
      var product = "P" + round;
      centre.aProduct(product, "GENERAL", 1_000, 10);
      centre.settle();

      var replies = Crowd.of(BUYERS, n -> stores[n].patiently(product, lines(product, 1)));

      assertThat(replies).allMatch(reply -> reply.status() == 201);
      assertThat(accepted(replies)).hasSize(10);
      assertThat(refusedFor(replies, "/sheets/0/lines/0/refusal/code", "STOCK_SHORT")).hasSize(54);
      var stock = centre.operator().get("/api/v1/availability?skus=" + product);
      assertThat(stock.number("/stock/0/available")).isZero();
      assertThat(stock.number("/stock/0/promised")).isEqualTo(10);
    }
  }

  @Test
  @Proves("AOS-02")
  @Proves(value = "FIN-02", part = true, what = "holds never exceed the deposit")
  void sixty_four_orders_of_one_store_spend_the_last_won_of_its_deposit_and_not_one_more() {
    var centre = aCentre();
    centre.aProduct("P1", "GENERAL", 1_000, 100_000);
    for (var round = 0; round < ROUNDS; round++) {
      var store = centre.aStore("S" + round, 10 * 1_030 + 1_029);
      centre.settle();

      var replies = Crowd.of(BUYERS, n -> store.patiently("k" + n, lines("P1", 1)));

      assertThat(accepted(replies)).hasSize(10);
      assertThat(refusedFor(replies, "/sheets/0/refusal/code", "FUNDS_SHORT")).hasSize(54);
      var balance = store.get("/api/v1/balance");
      assertThat(balance.number("/deposit")).isEqualTo(1_029);
      assertThat(balance.number("/depositHeld")).isEqualTo(10 * 1_030);
    }
  }

  @Test
  @Proves(value = "MBR-04", part = true, what = "credit ends at the amount of the bond")
  void sixty_four_orders_of_one_store_use_up_its_bond_and_not_one_won_more() {
    var centre = aCentre();
    centre.aProduct("P1", "GENERAL", 1_000, 100_000);
    for (var round = 0; round < ROUNDS; round++) {
      var store = centre.aStore("S" + round, 0);
      centre.bond("S" + round, 10 * 1_030, 1_000_000, LocalDate.parse("2027-01-01"));
      centre.settle();

      var replies = Crowd.of(BUYERS, n -> store.patiently("k" + n, lines("P1", 1)));

      assertThat(accepted(replies)).hasSize(10);
      assertThat(refusedFor(replies, "/sheets/0/refusal/code", "FUNDS_SHORT")).hasSize(54);
      var balance = store.get("/api/v1/balance");
      assertThat(balance.number("/creditHeld")).isEqualTo(10 * 1_030);
      assertThat(balance.number("/openCredit")).isZero();
    }
  }

  private static List<Reply> accepted(List<Reply> replies) {
    return replies.stream().filter(reply -> reply.at("/outcome").equals("ACCEPTED")).toList();
  }

  private static List<Reply> refusedFor(List<Reply> replies, String pointer, String code) {
    return replies.stream().filter(reply -> reply.at(pointer).equals(code)).toList();
  }
}
