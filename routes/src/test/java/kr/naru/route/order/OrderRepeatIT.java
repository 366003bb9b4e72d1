package kr.naru.route.order;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kr.naru.kit.HubClient.lines;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kr.naru.kit.Crowd;
import kr.naru.kit.HubTest;
import kr.naru.proof.Door;
import kr.naru.proof.Drives;
import kr.naru.proof.Proves;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("같은 주문을 두 번 보내도 한 건")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Drives({Door.HTTP, Door.JMS})
class OrderRepeatIT extends HubTest {
  private static final Map<String, Object> ONE_PIECE = lines("P1", 1);

  @Test
  @Proves({"AOS-35", "AOS-39"})
  void the_same_key_a_hundred_times_at_once_is_one_order_with_one_answer_to_the_byte() {
    var centre = aCentre();
    var store = centre.aStore("S1", 1_000_000);
    centre.aProduct("P1", "GENERAL", 1_000, 100);
    centre.settle();

    var replies = Crowd.of(100, caller -> store.patiently("the-key", ONE_PIECE));

    assertThat(replies).allMatch(reply -> reply.status() == 201);
    assertThat(replies.stream().map(reply -> reply.text()).distinct()).hasSize(1);
    assertThat(store.get("/api/v1/orders").text().split("\"orderNo\"")).hasSize(1 + 1);
    assertThat(store.get("/api/v1/balance").number("/deposit")).isEqualTo(1_000_000 - 1_030);
  }

  @Test
  void another_payload_under_the_key_is_refused_and_changes_nothing() {
    var centre = aCentre();
    var store = centre.aStore("S1", 1_000_000);
    centre.aProduct("P1", "GENERAL", 1_000, 100);
    centre.settle();
    store.order("the-key", ONE_PIECE).expect(201);

    var other = store.order("the-key", lines("P1", 2));

    other.expect(422);
    assertThat(other.at("/code")).isEqualTo("KEY_REUSED");
    assertThat(store.get("/api/v1/balance").number("/deposit")).isEqualTo(1_000_000 - 1_030);
  }

  @Test
  void a_key_belongs_to_who_chose_it() {
    var centre = aCentre();
    var first = centre.aStore("S1", 1_000_000);
    var second = centre.aStore("S2", 1_000_000);
    centre.aProduct("P1", "GENERAL", 1_000, 100);
    centre.settle();

    var one = first.order("the-key", ONE_PIECE).expect(201);
    var other = second.order("the-key", ONE_PIECE).expect(201);

    assertThat(one.at("/orderNo")).isNotEqualTo(other.at("/orderNo"));
  }

  @Test
  void a_stores_own_order_number_is_used_once_for_ever() {
    var centre = aCentre();
    var store = centre.aStore("S1", 1_000_000);
    centre.aProduct("P1", "GENERAL", 1_000, 100);
    centre.settle();
    var order =
        Map.of("clientOrderNo", "A-1", "lines", List.of(Map.of("article", "P1", "quantity", 1)));
    store.order("first", order).expect(201);

    var again = store.order("second", order);

    again.expect(409);
    assertThat(again.at("/code")).isEqualTo("CLIENT_ORDER_NO_USED");
    assertThat(store.get("/api/v1/balance").number("/deposit")).isEqualTo(1_000_000 - 1_030);
  }

  @Test
  void an_order_without_a_key_is_not_taken() {
    var centre = aCentre();
    var store = centre.aStore("S1", 1_000_000);
    centre.settle();

    var reply = store.post("/api/v1/orders", " ", "{}".getBytes(UTF_8));

    reply.expect(400);
    assertThat(reply.at("/where/path")).isEqualTo("Idempotency-Key");
  }
}
