package kr.naru.demo.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import kr.naru.demo.house.House.Small;
import kr.naru.twin.fault.FaultPlan;
import kr.naru.twin.wms.FloorPlan;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("접수된 주문은 네 시스템의 장부에 똑같이 한 번씩 남는다")
@DisplayNameGeneration(ReplaceUnderscores.class)
class FourTwinsIT {
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final int ORDERS = 30;

  @Test
  void orders_are_in_four_books_also_when_two_of_the_partners_were_away() {
    var centre = House.aCentre(3, 10_000_000, 5, 100_000);
    var partners = House.open().partners();
    var floor = partners.of(centre.id(), FloorPlan.PASSIVE);
    var desk = partners.aos().books(centre.id());
    var hub = partners.hub().books(centre.id());

    partners.aos().faults(centre.id()).plan(FaultPlan.NONE.withDown());
    floor.erp().faults().plan(FaultPlan.NONE.withDown());
    order(centre);
    await().atMost(SOON).until(() -> floor.wms().sheets().size() == ORDERS);
    assertThat(desk.sheets()).isEmpty();
    partners.aos().faults(centre.id()).mend();
    floor.erp().faults().mend();

    var told = floor.wms().booksBySheet();
    await().atMost(SOON).until(() -> floor.erp().booksBySheet().equals(told));
    await().atMost(SOON).until(() -> hub.booksBySheet().equals(told));
    await().atMost(SOON).until(() -> desk.booksBySheet().equals(told));
    assertThat(floor.wms().violations()).isEmpty();
    assertThat(floor.erp().violations()).isEmpty();
    assertThat(hub.violations()).isEmpty();
    assertThat(hub.gaps()).isEmpty();
    assertThat(desk.violations()).isEmpty();
    assertThat(partners.aos().forged()).isZero();
  }

  private static void order(Small centre) {
    var aos = centre.aos(House.open().hub());
    for (var n = 0; n < ORDERS; n++) {
      var line = Map.of("article", centre.skus().get(n % 5), "quantity", 1 + n);
      var store = centre.stores().get(n % 3);
      var answer =
          aos.order(
              "four-" + n, Map.of("store", store, "policy", "REFUSE", "lines", List.of(line)));
      assertThat(answer.decided()).isTrue();
    }
  }
}
