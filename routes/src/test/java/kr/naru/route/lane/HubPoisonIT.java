package kr.naru.route.lane;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import kr.naru.kit.Eventually;
import kr.naru.kit.HubTest;
import kr.naru.kit.Servers;
import kr.naru.kit.TestCentre;
import kr.naru.proof.Door;
import kr.naru.proof.Drives;
import kr.naru.twin.hub.HubBooks;
import kr.naru.twin.hub.HubTwin;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("HUB로 보낼 수 없는 사실: 사유와 함께 보류되고 나머지는 지나간다")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Drives({Door.HTTP, Door.JMS, Door.KAFKA})
class HubPoisonIT extends HubTest {
  @Test
  void what_cannot_be_mapped_is_a_dead_letter_its_neighbours_pass_and_no_number_is_lost() {
    var centre = aCentre();
    centre.aProduct("P1", "GENERAL", 1_000, 100);
    var store = centre.aStore("S1", 1_000_000);
    centre.settle();
    store.order("P1", 1).expect(201);
    Eventually.ok(() -> planted(centre) == 1, "no balance was told to plant it");
    store.order("P1", 2).expect(201);

    try (var twin = theHub()) {
      var hub = twin.books(centre.id());

      Eventually.ok(() -> orders(hub) == 2, "the neighbours did not pass");
      Eventually.ok(() -> !letters(centre).isEmpty(), "no dead letter");
      assertThat(letters(centre).at("/0/reason").asString())
          .isEqualTo("IllegalArgumentException: The HUB is not told of BalanceChanged");
      assertThat(letters(centre).at("/0/state").asString()).isEqualTo("DEAD");
      assertThat(letters(centre).at("/0/keyWaits").asBoolean()).isFalse();

      store.order("P1", 3).expect(201);

      Eventually.ok(() -> orders(hub) == 3, "what came later did not pass");
      assertThat(hub.gaps()).isEmpty();
      assertThat(letters(centre)).hasSize(1);
    }
  }

  /** A fact meant for the AOS gets into the HUB's lane, among the store's orders. */
  private static int planted(TestCentre centre) throws SQLException {
    try (var database = Servers.database();
        var statement =
            database.prepareStatement(
                """
                insert into delivery (fact, centre, lane, key)
                select f.id, f.centre, 'HUB', 'S1' from fact f
                where f.centre = ? and f.kind = 'BalanceChanged' limit 1
                """)) {
      statement.setString(1, centre.id());
      return statement.executeUpdate();
    }
  }

  private static long orders(HubBooks hub) {
    return hub.counts().getOrDefault("orders", 0L);
  }

  private static JsonNode letters(TestCentre centre) {
    return centre.operator().get("/api/v1/dead-letters?lane=HUB").json().path("letters");
  }

  private static HubTwin theHub() {
    var servers = Servers.servers();
    return HubTwin.open(servers.addresses().kafkaServers(), servers.passwordOf(HubTwin.ACCOUNT));
  }
}
