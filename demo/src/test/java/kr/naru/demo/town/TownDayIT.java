package kr.naru.demo.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import kr.naru.demo.house.House;
import kr.naru.proof.Door;
import kr.naru.proof.Drives;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("시연 센터의 하루: 화면에 알린 일은 실제로 일어난 일이다")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Drives({Door.HTTP, Door.JMS})
class TownDayIT {
  /** As the launcher begins: a new centre's first day is planned by the sun. */
  private static final LocalDate DAY = LocalDate.now(ZoneId.of("Asia/Seoul"));

  private static final int ORDERS = 60;

  private static final List<String> SAID = new ArrayList<>();
  private static Town town;
  private static Stage stage;

  @BeforeAll
  static void a_day_is_played_as_fast_as_it_goes() {
    town = Town.open(House.open(), DAY);
    stage = Stage.of(town, new Teller(SAID::add), town.firstDay());
    new TownDay(stage, ORDERS, () -> {}).play(OptionalDouble.empty());
  }

  @AfterAll
  static void close() {
    town.close();
  }

  @Test
  void nothing_failed_and_every_scene_was_told_once() {
    var keys = stage.teller().told().stream().map(Teller.Told::key).toList();

    assertThat(keys)
        .as(String.join("\n", SAID))
        .containsSubsequence(
            "morning",
            "special.begins",
            "special.charged",
            "scarce.most",
            "scarce.rest",
            "scarce.none",
            "erp.gone",
            "erp.waits",
            "erp.back",
            "erp.caught",
            "cutoff",
            "floor.picks",
            "floor.short",
            "floor.shipped",
            "floor.gone",
            "close.closed",
            "books.agree",
            "night")
        .doesNotContain("stumbled", "order.undecided");
    assertThat(SAID).hasSameSizeAs(keys).hasSizeBetween(30, 60);
  }

  @Test
  void the_special_price_was_charged_and_is_below_the_price_before() {
    var begins = figures("special.begins");
    var charged = figures("special.charged");

    assertThat(charged.get(3)).isEqualTo(begins.get(1));
    assertThat((long) charged.get(3)).isPositive().isLessThan((long) begins.get(2));
  }

  @Test
  void the_last_pieces_were_promised_once_and_nothing_more() {
    var stock = stock(stage.cast().scarce());

    assertThat(figures("scarce.most").get(1)).isEqualTo(20L);
    assertThat((String) figures("scarce.rest").get(3)).contains("10");
    assertThat(stock.path("available").asLong()).isZero();
  }

  @Test
  void what_the_floor_missed_was_given_back_and_no_more_than_that() {
    var shorted = figures("floor.short");
    var store = (String) shorted.get(4);

    assertThat((long) shorted.get(0)).isPositive().isLessThanOrEqualTo((long) shorted.get(1));
    assertThat((long) shorted.get(3)).isPositive();
    assertThat(town.floor().erp().sheets().values())
        .anyMatch(
            sheet -> sheet.store().equals(store) && sheet.refunded() == (long) shorted.get(3));
  }

  @Test
  void the_erp_missed_sheets_and_has_caught_up() {
    assertThat((long) figures("erp.waits").getFirst()).isPositive();
    assertThat(town.floor().erp().violations()).isEmpty();
    assertThat(town.hub().waiting("ERP")).isZero();
  }

  @Test
  void the_day_is_closed_with_what_was_told_and_all_books_are_equal() {
    var day = town.hub().day(town.firstDay());

    assertThat(day.path("state").asString()).isEqualTo("CLOSED");
    assertThat(figures("close.closed").get(3)).isEqualTo(day.path("totals").path("gross").asLong());
    assertThat(day.path("totals").path("gross").asLong()).isPositive();
    assertThat(town.hub().books(town.firstDay()))
        .hasSize(5)
        .allMatch(book -> book.path("state").asString().equals("EQUAL"));
  }

  @Test
  void in_the_night_an_order_is_taken_for_the_next_delivery_day() {
    var answer = stage.order(stage.place().stores().getFirst(), first(), 2, "TRIM");

    var sheet = answer.json().path("sheets").path(0);
    assertThat(sheet.path("outcome").asString()).isEqualTo("ACCEPTED");
    assertThat(sheet.path("deliveryDay").asString())
        .isEqualTo(town.firstDay().plusDays(1).toString());
  }

  @Test
  void a_later_start_begins_with_the_first_day_nobody_has_ordered_for() {
    try (var again = Town.open(House.open(), DAY)) {
      assertThat(again.firstDay()).isEqualTo(town.firstDay().plusDays(2));
    }
  }

  private static Goods first() {
    return stage.place().goods().getFirst();
  }

  private static List<Object> figures(String key) {
    return stage.teller().told().stream()
        .filter(told -> told.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new AssertionError(key + " was not told"))
        .figures();
  }

  private static JsonNode stock(Goods goods) {
    return town.hub()
        .stock()
        .valueStream()
        .filter(row -> row.path("sku").asString().equals(goods.sku()))
        .findFirst()
        .orElseThrow();
  }
}
