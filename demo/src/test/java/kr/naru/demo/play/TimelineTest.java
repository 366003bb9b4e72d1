package kr.naru.demo.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kr.naru.demo.play.OrderFile.Line;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("주문 시각: 두 번 몰리는 곡선, 언제나 마감 전")
@DisplayNameGeneration(ReplaceUnderscores.class)
class TimelineTest {
  @Test
  void every_basket_has_its_time_before_the_cut_off_of_its_route_and_always_the_same() {
    var file = file(300);

    var times = Timeline.of(file, new MixedGoods());

    assertThat(times).isEqualTo(Timeline.of(file, new MixedGoods()));
    assertThat(times.values().stream().mapToInt(List::size).sum()).isEqualTo(300);
    assertThat(times.firstKey()).isAfterOrEqualTo(Timeline.FIRST);
    assertThat(times.lastKey()).isBefore(LocalTime.of(11, 15));
  }

  @Test
  void the_morning_has_a_small_peak_and_the_hour_before_the_cut_off_a_high_one() {
    var hours = new int[12];

    Timeline.of(file(1_000), new AllLiquor())
        .forEach((time, baskets) -> hours[time.getHour()] += baskets.size());

    assertThat(hours[7]).isGreaterThan(hours[8]);
    assertThat(hours[9]).isGreaterThan(hours[7]);
    assertThat(hours[8]).isLessThan(hours[9]);
  }

  @Test
  void mixed_masters_have_every_sheet_tax_class_tender_and_standing() {
    var mixed = new MixedGoods();
    var lines = file(1_000).lines();

    assertThat(lines.stream().map(line -> mixed.goods(line).sheet()).distinct()).hasSize(3);
    assertThat(lines.stream().map(line -> mixed.goods(line).taxClass()).distinct()).hasSize(3);
    assertThat(lines.stream().map(line -> mixed.goods(line).sale()).distinct()).hasSize(3);
    assertThat(lines.stream().map(line -> mixed.buyer(line).cover()).distinct()).hasSize(4);
    assertThat(lines.stream().map(line -> mixed.buyer(line).licence()).distinct()).hasSize(3);
    assertThat(lines.stream().map(line -> mixed.buyer(line).state()).distinct()).hasSize(2);
  }

  private static OrderFile file(int stores) {
    var lines =
        IntStream.range(0, stores)
            .mapToObj(
                n ->
                    new Line("" + (2_000 + n), "S", "C", "" + n, "I", "", 12, Optional.of(100L), 1))
            .toList();
    return new OrderFile("digest", LocalDate.of(2012, 1, 31), lines, List.of());
  }
}
