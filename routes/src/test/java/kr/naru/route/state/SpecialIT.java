package kr.naru.route.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.naru.kit.Eventually;
import kr.naru.kit.HubTest;
import kr.naru.kit.TestCentre;
import kr.naru.proof.Door;
import kr.naru.proof.Drives;
import kr.naru.proof.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("특매: 정한 시각에 스스로 시작하고 끝난다")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Drives({Door.HTTP, Door.JMS})
class SpecialIT extends HubTest {
  private static final String BEFORE = "2026-03-05T09:30:00+09:00";
  private static final String FROM = "2026-03-05T10:00:00+09:00";
  private static final String UNTIL = "2026-03-05T11:00:00+09:00";

  private TestCentre centre;
  private Ear aos;

  @BeforeEach
  void a_product_on_sale() {
    centre = aCentre();
    aos = new Ear(centre, "AOS");
    centre.aProduct("P1", "GENERAL", 1_000, 100);
    centre.settle();
  }

  @Test
  @Proves(value = "AOS-07", part = true, what = "up to the lane; the front itself hears by webhook")
  void it_begins_and_ends_by_the_centres_clock_and_each_is_told_once() {
    special(800, Map.of("cap", 40));
    centre.clock(BEFORE);
    anotherCentreTurns();
    assertThat(turns()).isEmpty();

    centre.clock(FROM);
    Eventually.ok(() -> turns().equals(List.of("BEGAN 800 40")), "it never began");
    centre.clock(UNTIL);

    Eventually.ok(() -> turns().equals(List.of("BEGAN 800 40", "ENDED 800 40")), "it never ended");
    anotherCentreTurns();
    assertThat(turns()).hasSize(2);
  }

  @Test
  void withdrawn_while_it_runs_it_ends_at_once() {
    special(800, Map.of());
    centre.clock(FROM);
    Eventually.ok(() -> turns().size() == 1, "it never began");

    special(800, Map.of("withdrawn", true));

    Eventually.ok(() -> turns().equals(List.of("BEGAN 800 -", "ENDED 800 -")), "it never ended");
  }

  @Test
  void other_terms_while_it_runs_are_told_as_a_new_beginning() {
    special(800, Map.of());
    centre.clock(FROM);
    Eventually.ok(() -> turns().size() == 1, "it never began");

    special(700, Map.of());

    Eventually.ok(() -> turns().equals(List.of("BEGAN 800 -", "BEGAN 700 -")), "not told");
  }

  @Test
  void one_that_was_over_before_the_hub_heard_of_it_is_not_told() {
    centre.clock(UNTIL);

    special(800, Map.of());
    anotherCentreTurns();

    assertThat(turns()).isEmpty();
  }

  private void special(long price, Map<String, Object> changes) {
    special(centre, price, changes);
  }

  private static void special(TestCentre centre, long price, Map<String, Object> changes) {
    var fields =
        new HashMap<String, Object>(
            Map.of(
                "special",
                "SP1",
                "sku",
                "P1",
                "price",
                price,
                "validFrom",
                FROM,
                "validUntil",
                UNTIL));
    fields.putAll(changes);
    centre.erp("special", fields);
    centre.settle();
  }

  /** At least one tick passed over all centres since this was called. */
  private void anotherCentreTurns() {
    var other = aCentre();
    special(other, 500, Map.of());
    other.clock(FROM);
    Eventually.ok(() -> !turns(new Ear(other, "AOS")).isEmpty(), "no tick came");
  }

  private List<String> turns() {
    return turns(aos);
  }

  private static List<String> turns(Ear aos) {
    return aos.heard("SP1").stream()
        .map(
            told ->
                "%s %s %s"
                    .formatted(
                        told.path("turn").asString(),
                        told.path("price"),
                        told.path("cap").asString("-")))
        .toList();
  }
}
