package kr.naru.demo.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import kr.naru.demo.HubProcess;
import kr.naru.demo.house.House.Small;
import kr.naru.proof.Door;
import kr.naru.proof.Drives;
import kr.naru.proof.Proves;
import kr.naru.twin.aos.AosTwin.Answer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("허브를 강제 종료해도 접수된 주문은 하나도 잃지 않는다")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Drives({Door.HTTP, Door.JMS})
class KillIT {
  private static final int CLIENTS = 8;
  private static final int KILLS = Integer.getInteger("naru.kills", 2);
  private static final long DEPOSIT = 100_000_000;

  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final AtomicInteger orders = new AtomicInteger();
  private final AtomicBoolean open = new AtomicBoolean(true);

  @Test
  @Proves({"PLT-06", "PLT-08"})
  @Proves(value = "PLT-40", part = true, what = "restarts; upgrades follow")
  void every_answer_a_client_holds_is_in_the_books_and_nothing_else_is_held() throws Exception {
    var centre = House.aCentre(CLIENTS, DEPOSIT, 20, 1_000_000);
    try (var hub = House.open().startHub("hub-killed", UnaryOperator.identity()).awaitReady()) {
      killUnderLoad(centre, hub);

      assertThat(answers.values()).allMatch(Answer::decided);
      assertThat(answers).hasSizeGreaterThan(KILLS * 10);
      assertThat(answers.values()).anyMatch(answer -> answer.sendings() > 1);
      everyAnswerIsAnOrder(centre, hub);
      nothingIsHeldBesides(centre, hub);
    }
  }

  private void killUnderLoad(Small centre, HubProcess hub) throws Exception {
    var clients = new ArrayList<Future<?>>();
    try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
      for (var store : centre.stores()) {
        clients.add(threads.submit(() -> orderOn(centre, hub, store)));
      }
      for (var kill = 0; kill < KILLS; kill++) {
        awaitOrders(answers.size() + 40);
        hub.kill();
        hub.restart();
      }
      awaitOrders(answers.size() + 40);
      open.set(false);
    }
    for (var client : clients) {
      client.get();
    }
  }

  private void orderOn(Small centre, HubProcess hub, String store) {
    var aos = centre.aos(hub);
    while (open.get()) {
      var n = orders.incrementAndGet();
      var line = Map.of("article", centre.skus().get(n % 20), "quantity", 1 + n % 5);
      var key = "order-" + n;
      answers.put(key, aos.order(key, Map.of("store", store, "lines", List.of(line))));
    }
  }

  private void awaitOrders(int count) {
    Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> answers.size() >= count);
  }

  private void everyAnswerIsAnOrder(Small centre, HubProcess hub) {
    var operator = centre.operator(hub);
    for (var answer : answers.values()) {
      var order = operator.get("/api/v1/orders/" + answer.json().path("orderNo").asString());
      assertThat(order.status()).isEqualTo(200);
      assertThat(order.json().path("sheets").path(0).path("gross").asLong())
          .isEqualTo(answer.json().path("sheets").path(0).path("amount").path("gross").asLong());
    }
  }

  private void nothingIsHeldBesides(Small centre, HubProcess hub) {
    var operator = centre.operator(hub);
    var won = sum(answer -> answer.path("sheets").path(0).path("amount").path("gross").asLong());
    var held = 0L;
    for (var store : centre.stores()) {
      var balance = operator.get("/api/v1/balance?store=" + store).json();
      var ofStore = balance.path("depositHeld").asLong();
      assertThat(balance.path("deposit").asLong()).isEqualTo(DEPOSIT - ofStore);
      held += ofStore;
    }
    assertThat(held).isEqualTo(won);
    var promised = 0L;
    for (var sku : operator.get("/api/v1/availability").json().path("stock")) {
      promised += sku.path("promised").asLong();
    }
    assertThat(promised).isEqualTo(won / 1_000);
  }

  private long sum(ToLongFunction<JsonNode> amount) {
    return answers.values().stream().map(Answer::json).mapToLong(amount).sum();
  }
}
