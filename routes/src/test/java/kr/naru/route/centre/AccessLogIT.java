package kr.naru.route.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kr.naru.kit.Eventually;
import kr.naru.kit.HubTest;
import kr.naru.proof.Door;
import kr.naru.proof.Drives;
import kr.naru.proof.Proves;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("접속기록: 누가, 언제, 어디서, 누구의 정보로, 무엇을")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Drives({Door.HTTP, Door.JMS})
class AccessLogIT extends HubTest {
  private static final String LOG = "/api/v1/access-log";

  @Test
  @Proves("PLT-24")
  void every_call_is_logged_with_who_where_and_whose_data() {
    var centre = aCentre();
    centre.aStore("S1", 100_000);
    centre.aStore("S2", 100_000);
    centre.aProduct("P1", "GENERAL", 1_000, 10);
    centre.settle();

    centre
        .aosClient()
        .order(Map.of("store", "S2", "lines", List.of(Map.of("article", "P1", "quantity", 1))))
        .expect(201);
    centre.storeClient("S1").get("/api/v1/balance").expect(200);
    centre.storeClient("S1").get("/api/v1/balance?store=S2").expect(403);

    Eventually.ok(
        () -> centre.operator().get(LOG + "?who=S1").number("/calls/1/status") == 200,
        "both calls of S1 are in the log");
    var calls = centre.operator().get(LOG + "?who=S1");
    assertThat(calls.number("/calls/0/status")).isEqualTo(403);
    assertThat(calls.at("/calls/1/operation")).isEqualTo("money.balance");
    assertThat(calls.at("/calls/1/store")).isEqualTo("S1");
    assertThat(calls.at("/calls/1/address")).isEqualTo("127.0.0.1");
    var actedFor = centre.operator().get(LOG + "?store=S2");
    assertThat(actedFor.at("/calls/0/who")).isEqualTo("aos");
    assertThat(actedFor.at("/calls/0/operation")).isEqualTo("order.place");
  }

  @Test
  void it_is_read_page_by_page_and_by_operators_alone() {
    var centre = aCentre();
    var store = centre.aStore("S1", 0);
    centre.settle();
    for (var n = 0; n < 5; n++) {
      store.get("/api/v1/balance").expect(200);
    }
    Eventually.ok(
        () -> !centre.operator().get(LOG + "?who=S1").at("/calls/4/status").isEmpty(),
        "all five calls are in the log");

    var first = centre.operator().get(LOG + "?who=S1&limit=3").expect(200);
    var rest = centre.operator().get(LOG + "?who=S1&limit=3&before=" + first.at("/next"));

    assertThat(rest.at("/calls/1/operation")).isEqualTo("money.balance");
    assertThat(rest.at("/calls/2/operation")).isEmpty();
    assertThat(centre.operator().get(LOG + "?who=S1&until=2020-01-01").at("/calls/0/who"))
        .isEmpty();
    store.get(LOG).expect(403);
  }
}
