package kr.naru.route.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kr.naru.kit.HubClient.Reply;
import kr.naru.kit.HubTest;
import kr.naru.kit.TestCentre;
import kr.naru.proof.Door;
import kr.naru.proof.Drives;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("전체 조회: 알림을 놓친 쪽이 다시 맞춘다")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Drives({Door.HTTP, Door.JMS})
class SnapshotIT extends HubTest {
  private TestCentre centre;
  private Ear aos;

  @BeforeEach
  void a_centre_the_aos_knows() {
    centre = aCentre();
    aos = new Ear(centre, "AOS");
    centre.aStore("S1", 10_000);
    centre.aStore("S2", 20_000);
    centre.aProduct("P1", "GENERAL", 1_000, 100);
    centre.settle();
    aos.hears("availability", "P1 100/0/100");
    aos.hears("balance", "S1 10000/0 0/0");
    aos.hears("balance", "S2 20000/0 0/0");
  }

  @Test
  void availability_has_the_version_and_position_that_were_told() {
    var told = aos.heard("availability").getLast();

    var answer = centre.aosClient().get("/api/v1/availability").expect(200);

    assertThat(answer.number("/position")).isEqualTo(told.path("position").asLong());
    assertThat(answer.number("/stock/0/version")).isEqualTo(told.at("/rows/0/version").asLong());
  }

  @Test
  void balances_come_page_by_page_with_the_position_that_was_told() {
    var first = balances("?limit=1");
    var second = balances("?limit=1&after=" + first.at("/next"));
    var third = balances("?limit=1&after=" + second.at("/next"));

    assertThat(rows(first)).containsExactly("S1 10000/0 0/0");
    assertThat(rows(second)).containsExactly("S2 20000/0 0/0");
    assertThat(rows(third)).isEmpty();
    assertThat(third.json().path("next").isNull()).isTrue();
    assertThat(first.number("/position"))
        .isEqualTo(aos.heard("balance").getLast().path("position").asLong());
  }

  @Test
  void a_store_does_not_see_what_others_have() {
    centre.storeClient("S1").get("/api/v1/balances").expect(403);
    centre.clientWith("S1", "balance:read").get("/api/v1/balances").expect(403);
  }

  private Reply balances(String query) {
    return centre.aosClient().get("/api/v1/balances" + query).expect(200);
  }

  private static List<String> rows(Reply balances) {
    return balances
        .json()
        .path("balances")
        .valueStream()
        .map((JsonNode row) -> Ear.text(row))
        .toList();
  }
}
