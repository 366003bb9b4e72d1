package kr.naru.demo.spine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import kr.naru.demo.house.House;
import kr.naru.demo.house.House.Small;
import kr.naru.proof.Door;
import kr.naru.proof.Drives;
import kr.naru.proof.Proves;
import kr.naru.twin.aos.AosTwin;
import kr.naru.twin.fault.FaultPlan;
import kr.naru.twin.wms.FloorPlan;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("처리할 수 없는 메시지: 사유와 함께 보류되고 나머지는 지나간다")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Drives({Door.HTTP, Door.JMS})
class PoisonIT {
  private static final Duration SOON = Duration.ofMinutes(2);

  @Test
  @Proves(value = "ACT-12", part = true, what = "a refusal of the ERP; its masters by MastersIT")
  void what_erp_or_aos_will_not_have_is_a_dead_letter_and_its_neighbours_pass() {
    var centre = House.aCentre(1, 10_000_000, 1, 1_000);
    var partners = House.open().partners();
    var floor = partners.of(centre.id(), FloorPlan.PASSIVE);
    var operator = centre.operator(House.open().hub());
    var sheets = order(centre);
    var poison = FaultPlan.NONE.withWrong(sheets.get(1));

    await().atMost(SOON).until(() -> floor.erp().sheets().size() == 3);
    partners.aos().faults(centre.id()).plan(poison);
    floor.erp().faults().plan(poison);
    sheets.forEach(sheet -> floor.wms().ship(sheet));

    await().atMost(SOON).until(() -> lanesOf(operator).equals(List.of("AOS", "ERP")));
    await().atMost(SOON).until(() -> shipped(centre, sheets.get(0)) == 1);
    await().atMost(SOON).until(() -> shipped(centre, sheets.get(2)) == 1);
    assertThat(shipped(centre, sheets.get(1))).isZero();
    for (var letter : letters(operator)) {
      assertThat(letter.path("reason").asString()).isNotBlank();
      assertThat(letter.path("told").path("sheetNo").asString()).isEqualTo(sheets.get(1));
    }
  }

  @Test
  void a_dead_letter_that_is_sent_again_gets_through_once_the_partner_will_have_it() {
    var centre = House.aCentre(1, 10_000_000, 1, 1_000);
    var partners = House.open().partners();
    var operator = centre.operator(House.open().hub());
    partners.of(centre.id(), FloorPlan.PASSIVE);
    partners.aos().faults(centre.id()).plan(FaultPlan.NONE.withWrongEvery(1));
    var sheet = order(centre).getFirst();
    await().atMost(SOON).until(() -> lanesOf(operator).size() == 3);

    partners.aos().faults(centre.id()).mend();
    for (var letter : letters(operator)) {
      operator.put(
          "/api/v1/dead-letters/" + letter.path("id").asString(),
          Map.of("act", "RESEND", "reason", "the front was mended"));
    }

    await()
        .atMost(SOON)
        .until(() -> partners.aos().books(centre.id()).booksBySheet().containsKey(sheet));
    assertThat(lanesOf(operator)).isEmpty();
  }

  /** As the AOS knows. */
  private static long shipped(Small centre, String sheet) {
    var books = House.open().partners().aos().books(centre.id()).booksBySheet();
    return books.getOrDefault(sheet, List.of()).stream().mapToLong(line -> line.shipped()).sum();
  }

  private static List<String> order(Small centre) {
    var aos = centre.aos(House.open().hub());
    return List.of("a", "b", "c").stream().map(key -> order(aos, centre, key)).toList();
  }

  private static String order(AosTwin aos, Small centre, String key) {
    var line = Map.of("article", centre.skus().getFirst(), "quantity", 1);
    var basket = Map.of("store", centre.stores().getFirst(), "lines", List.of(line));
    return aos.order(key, basket).json().at("/sheets/0/sheetNo").asString();
  }

  /** Those about sheets; what changes all the time may be among the others. */
  private static List<JsonNode> letters(AosTwin operator) {
    return operator
        .get("/api/v1/dead-letters")
        .json()
        .path("letters")
        .valueStream()
        .filter(letter -> letter.path("told").has("sheetNo"))
        .toList();
  }

  private static List<String> lanesOf(AosTwin operator) {
    return letters(operator).stream()
        .map(letter -> letter.path("lane").asString())
        .sorted()
        .toList();
  }
}
