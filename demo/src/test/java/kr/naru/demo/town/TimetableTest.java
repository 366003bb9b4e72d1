package kr.naru.demo.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("시연 센터의 하루 일정")
@DisplayNameGeneration(ReplaceUnderscores.class)
class TimetableTest {
  private static final LocalDate DAY = LocalDate.parse("2026-03-05");

  @Test
  void the_story_goes_from_the_morning_to_the_night_in_its_order() {
    var story =
        List.of(
            Timetable.MORNING,
            Timetable.FIRST_ORDER,
            Timetable.SPECIAL,
            Timetable.SOLD_OUT,
            Timetable.ERP_GONE,
            Timetable.ERP_BACK,
            Timetable.LAST_CUT_OFF,
            Timetable.PICK,
            Timetable.SHIP,
            Timetable.TRUCKS,
            Timetable.DEADLINE,
            Timetable.CLOSE,
            Timetable.BOOKS,
            Timetable.NIGHT);

    assertThat(story).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void every_order_of_the_day_is_sent_before_the_last_cut_off() {
    var orders = Timetable.orders(240);

    assertThat(sum(orders.headMap(Timetable.LAST_CUT_OFF).values())).isEqualTo(240);
    assertThat(orders.values()).allMatch(count -> count >= 0);
  }

  @Test
  void orders_come_as_a_hill_with_its_top_in_the_morning() {
    var orders = Timetable.orders(2_400);

    var top = sum(orders.subMap(LocalTime.of(9, 30), LocalTime.of(10, 30)).values());
    var early = sum(orders.subMap(LocalTime.of(6, 30), LocalTime.of(7, 30)).values());
    var late = sum(orders.subMap(LocalTime.of(14, 0), LocalTime.of(15, 0)).values());

    assertThat(top).isGreaterThan(3 * early).isGreaterThan(3 * late);
  }

  @Test
  void in_the_evening_a_store_orders_now_and_then_for_the_next_day() {
    var evening = Timetable.orders(240).tailMap(Timetable.LAST_CUT_OFF);

    assertThat(evening.lastKey()).isAfter(Timetable.CLOSE);
    assertThat(evening.values()).containsOnly(1);
  }

  @Test
  void the_cut_offs_of_all_routes_are_over_before_the_floor_picks() {
    assertThat(Timetable.ROUTES)
        .extracting(Timetable.Route::cutOff)
        .isSorted()
        .allMatch(cutOff -> cutOff.isBefore(Timetable.PICK))
        .endsWith(Timetable.LAST_CUT_OFF);
  }

  @Test
  void another_day_has_another_story_and_never_the_first_store_or_article() {
    var stories = new HashSet<Cast>();
    for (var n = 0; n < 30; n++) {
      var day = DAY.plusDays(n);
      stories.add(Cast.of(Place.on(day), day));
    }

    assertThat(stories).hasSizeGreaterThan(20);
    assertThat(stories)
        .allSatisfy(
            cast -> {
              assertThat(cast.special()).isNotEqualTo(cast.scarce());
              assertThat(List.of(cast.special().sku(), cast.scarce().sku()))
                  .doesNotContain("10001");
              assertThat(cast.buyers())
                  .hasSize(3)
                  .doesNotHaveDuplicates()
                  .extracting(Store::code)
                  .doesNotContain(Town.FIRST_STORE);
            });
  }

  private static int sum(Collection<Integer> counts) {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }
}
