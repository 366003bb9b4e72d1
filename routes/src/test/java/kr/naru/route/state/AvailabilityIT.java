package kr.naru.route.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kr.naru.kit.Eventually;
import kr.naru.kit.HubClient;
import kr.naru.kit.HubTest;
import kr.naru.kit.Servers;
import kr.naru.kit.TestCentre;
import kr.naru.proof.Door;
import kr.naru.proof.Drives;
import kr.naru.proof.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("가용재고 알림: 바뀐 만큼만, 모아서, 빠짐없이")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Drives({Door.HTTP, Door.JMS})
class AvailabilityIT extends HubTest {
  private TestCentre centre;
  private HubClient store;
  private Ear aos;

  @BeforeEach
  void two_products_the_aos_knows() {
    centre = aCentre();
    aos = new Ear(centre, "AOS");
    store = centre.aStore("S1", 1_000_000);
    centre.aProduct("P1", "GENERAL", 1_000, 100);
    centre.aProduct("P2", "GENERAL", 1_000, 50);
    centre.settle();
    aos.hears("availability", "P1 100/0/100");
    aos.hears("availability", "P2 50/0/50");
  }

  @Test
  @Proves(value = "ADM-11", part = true, what = "up to the lane; the front itself hears by webhook")
  void an_order_and_a_count_change_what_the_aos_is_told_can_be_had() {
    store.order("P1", 4).expect(201);
    aos.hears("availability", "P1 100/4/96");

    centre.stock("P1", 4);
    centre.settle();

    aos.hears("availability", "P1 4/4/0");
  }

  @Test
  void changes_gather_while_the_last_message_is_on_its_way() {
    store.order("P1", 1).expect(201);
    Eventually.ok(() -> last().contains("P1 100/1/99"), "nothing was told");
    var waiting = aos.heard("availability").size();

    store.order("P1", 2).expect(201);
    store.order("P1", 3).expect(201);
    store.order("P2", 5).expect(201);
    centre.clock("2026-03-05T09:30:00+09:00");
    anotherCentreIsTold();

    assertThat(aos.heard("availability")).hasSize(waiting);
    aos.take();
    Eventually.ok(() -> aos.heard("availability").size() > waiting, "nothing more was told");
    assertThat(last()).containsExactly("P1 100/6/94", "P2 50/5/45");
  }

  @Test
  void what_did_not_change_is_not_told_again() {
    aos.take();
    var before = aos.heard("availability").size();

    anotherCentreIsTold();
    anotherCentreIsTold();

    assertThat(aos.heard("availability")).hasSize(before);
  }

  @Test
  void a_message_has_at_most_500_rows_and_positions_have_no_gap() {
    var products = IntStream.range(0, 501).mapToObj("Q%03d"::formatted).toList();
    centre.erp().send("product", products.stream().map(this::product).toList());

    aos.hears("availability", "Q500 0/0/0");

    var messages = aos.heard("availability");
    assertThat(messages).allMatch(message -> message.path("rows").size() <= 500);
    assertThat(messages).anyMatch(message -> message.path("rows").size() == 500);
    assertThat(Ear.positions(messages))
        .isEqualTo(IntStream.rangeClosed(1, messages.size()).mapToObj(Long::valueOf).toList());
  }

  @Test
  void the_hub_hears_though_the_aos_takes_nothing() {
    var hub = new Ear(centre, "HUB");
    store.order("P1", 1).expect(201);
    Eventually.ok(() -> last().contains("P1 100/1/99"), "nothing was told");

    store.order("P1", 1).expect(201);

    hub.hears("availability", "P1 100/2/98");
    assertThat(last()).containsExactly("P1 100/1/99");
  }

  @Test
  void what_another_instance_tells_is_left_to_it() throws SQLException {
    aos.take();
    var before = aos.heard("availability").size();
    try (var other = Servers.database();
        var statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.executeQuery(
          "select from published_stream where centre = '%s' for update".formatted(centre.id()));

      store.order("P1", 1).expect(201);
      anotherCentreIsTold();

      assertThat(aos.heard("availability")).hasSize(before);
      other.rollback();
    }
    aos.hears("availability", "P1 100/1/99");
  }

  /** At least one tick passed over all centres since this was called. */
  private void anotherCentreIsTold() {
    var other = aCentre();
    other.aProduct("P1", "GENERAL", 1_000, 7);
    other.settle();
    new Ear(other, "AOS").hears("availability", "P1 7/0/7");
  }

  private List<String> last() {
    var rows = aos.heard("availability").getLast().path("rows");
    return rows.valueStream().map(Ear::text).toList();
  }

  private Map<String, Object> product(String sku) {
    return Map.of(
        "sku",
        sku,
        "name",
        sku,
        "nameKo",
        sku,
        "sheet",
        "GENERAL",
        "taxClass",
        "TAXABLE",
        "saleMode",
        "LIMITED",
        "units",
        Map.of("EA", 1),
        "version",
        centre.erp().nextVersion());
  }
}
