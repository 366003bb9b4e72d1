package kr.naru.demo.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import kr.naru.demo.HubProcess;
import kr.naru.demo.house.House.Small;
import kr.naru.proof.Door;
import kr.naru.proof.Drives;
import kr.naru.proof.Proves;
import kr.naru.twin.aos.AosTwin.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("허브 두 대: 한 대와 같은 약속")
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Drives({Door.HTTP, Door.JMS})
class TwoHubsIT {
  private static final int BUYERS = 64;
  private static final int ROUNDS = Integer.getInteger("naru.rounds", 4);

  private List<HubProcess> hubs = List.of();

  @BeforeAll
  void aSecondHub() {
    var house = House.open();
    hubs = List.of(house.hub(), house.startHub("hub-two", UnaryOperator.identity()).awaitReady());
  }

  @AfterAll
  void stopIt() {
    hubs.getLast().stop();
  }

  @Test
  @Proves({"ADM-09", "AOS-02"})
  void buyers_at_both_get_the_last_ten_units_and_the_last_won_and_not_one_more() throws Exception {
    var stock = House.aCentre(BUYERS, 1_000_000, ROUNDS, 10);
    var money = House.aCentre(ROUNDS, 10_999, 1, 100_000);

    for (var round = 0; round < ROUNDS; round++) {
      var sku = stock.skus().get(round);
      var store = money.stores().get(round);

      var units = crowd(n -> order(stock, n, sku + "-" + n, stock.stores().get(n), sku));
      var wons = crowd(n -> order(money, n, "k" + n + store, store, "P0"));

      assertThat(accepted(units)).isEqualTo(10);
      assertThat(accepted(wons)).isEqualTo(10);
    }
    var operator = money.operator(hubs.getFirst());
    for (var store : money.stores()) {
      var balance = operator.get("/api/v1/balance?store=" + store).json();
      assertThat(balance.path("deposit").asLong()).isEqualTo(999);
      assertThat(balance.path("depositHeld").asLong()).isEqualTo(10_000);
    }
    for (var sku :
        stock.operator(hubs.getLast()).get("/api/v1/availability").json().path("stock")) {
      assertThat(sku.path("promised").asLong()).isEqualTo(10);
    }
  }

  @Test
  @Proves("AOS-39")
  void the_same_key_at_both_is_one_order_with_one_answer() throws Exception {
    var centre = House.aCentre(1, 1_000_000, 1, 100);

    var answers = crowd(n -> order(centre, n, "the-key", "S0", "P0"));

    assertThat(answers.stream().map(answer -> new String(answer.bytes())).distinct()).hasSize(1);
    var stock = centre.operator(hubs.getFirst()).get("/api/v1/availability").json();
    assertThat(stock.path("stock").path(0).path("promised").asLong()).isEqualTo(1);
  }

  private Answer order(Small centre, int buyer, String key, String store, String sku) {
    var lines = List.of(Map.of("article", sku, "quantity", 1));
    return centre
        .aos(hubs.get(buyer % hubs.size()))
        .order(key, Map.of("store", store, "lines", lines));
  }

  private static long accepted(List<Answer> answers) {
    assertThat(answers).allMatch(Answer::decided);
    return answers.stream()
        .filter(answer -> answer.json().path("outcome").asString().equals("ACCEPTED"))
        .count();
  }

  private interface Call {
    Answer of(int buyer);
  }

  private static List<Answer> crowd(Call call) throws Exception {
    var calls = new ArrayList<Callable<Answer>>();
    for (var n = 0; n < BUYERS; n++) {
      var buyer = n;
      calls.add(() -> call.of(buyer));
    }
    try (var threads = Executors.newFixedThreadPool(BUYERS)) {
      var answers = new ArrayList<Answer>();
      for (Future<Answer> answer : threads.invokeAll(calls)) {
        answers.add(answer.get());
      }
      return answers;
    }
  }
}
