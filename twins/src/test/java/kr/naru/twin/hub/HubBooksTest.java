package kr.naru.twin.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kr.naru.twin.event.Event;
import kr.naru.twin.event.LineBook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("HUB 쌍둥이의 장부: 빠진 번호와 겹친 번호를 안다")
@DisplayNameGeneration(ReplaceUnderscores.class)
class HubBooksTest {
  private static final String DAY = "2026-03-05";

  private final HubBooks books = new HubBooks();

  @Test
  void a_day_is_summed_and_compared_with_what_was_told() {
    books.take("orders", "PH01.s1", order(1, 5_000));
    books.take("orders", "PH01.s1", cancel(2, 2_000));
    books.take("days", "PH01.orders", day(2, 3_000));

    assertThat(books.days()).containsExactly(new DaySum("orders", DAY, 1, 2, 2, 3_000));
    assertThat(books.differences()).isEmpty();
    assertThat(books.booksBySheet())
        .containsEntry("1-G", List.of(new LineBook(1, "10001", 10, 0, 4)));
  }

  @Test
  void a_sum_that_was_told_wrong_is_seen() {
    books.take("orders", "PH01.s1", order(1, 5_000));

    books.take("days", "PH01.orders", day(2, 3_000));

    assertThat(books.differences()).hasSize(1);
  }

  @Test
  void a_repeat_counts_once() {
    books.take("orders", "PH01.s1", order(1, 5_000));

    books.take("orders", "PH01.s1", order(1, 5_000));

    assertThat(books.duplicates()).isEqualTo(1);
    assertThat(books.days()).containsExactly(new DaySum("orders", DAY, 1, 1, 1, 5_000));
    assertThat(books.violations()).isEmpty();
  }

  @Test
  void a_gap_is_seen_and_closes_when_the_missing_one_comes() {
    books.take("orders", "PH01.s1", order(1, 5_000));
    books.take("orders", "PH01.s2", order(4, 5_000));
    var gaps = books.gaps();

    books.take("orders", "PH01.s3", order(2, 5_000));
    books.take("orders", "PH01.s3", order(3, 5_000));

    assertThat(gaps).containsExactly(new Gap("orders", 2, 3));
    assertThat(books.gaps()).isEmpty();
  }

  @Test
  void two_messages_under_one_sequence_are_a_violation() {
    books.take("orders", "PH01.s1", order(1, 5_000));

    books.take("orders", "PH01.s1", order(1, 7_000));

    assertThat(books.violations()).hasSize(1);
  }

  @Test
  void a_store_whose_records_come_out_of_turn_is_a_violation() {
    books.take("orders", "PH01.s1", order(2, 5_000));

    books.take("orders", "PH01.s1", order(1, 5_000));

    assertThat(books.violations()).containsExactly("orders of PH01.s1: 1 came after 2");
  }

  @Test
  void a_sale_may_be_read_before_its_order() {
    books.take("sales", "PH01.s1", event("sale", 1, 4_000, lines(8)));

    books.take("orders", "PH01.s1", order(1, 5_000));

    assertThat(books.booksBySheet())
        .containsEntry("1-G", List.of(new LineBook(1, "10001", 10, 8, 0)));
    assertThat(books.salesByStore()).containsEntry("s1", 4_000L);
  }

  private static Event order(long sequence, long gross) {
    return event("order", sequence, gross, lines(10));
  }

  private static Event cancel(long sequence, long gross) {
    var line = Map.of("line", 1, "sku", "10001", "quantity", 4, "gross", gross);
    return event("cancel", sequence, 0, List.of(line));
  }

  private static List<Map<String, Object>> lines(long quantity) {
    return List.of(Map.of("line", 1, "sku", "10001", "quantity", quantity, "gross", 1));
  }

  private static Event event(String kind, long sequence, long gross, Object lines) {
    var data =
        Map.of(
            "sequence", sequence,
            "businessDay", DAY,
            "sheetNo", "1-G",
            "deliveryDay", "2026-03-05",
            "store", "s1",
            "gross", gross,
            "lines", lines);
    var type = "kr.naru.hub.%s.v1".formatted(kind);
    return Event.read(Event.write("naru", type, sequence + "|" + gross, data));
  }

  private static Event day(long last, long sum) {
    var data =
        Map.of(
            "stream",
            "orders",
            "businessDay",
            DAY,
            "first",
            1,
            "last",
            last,
            "count",
            last,
            "sum",
            sum);
    return Event.read(Event.write("naru", "kr.naru.hub.day.v1", "day", data));
  }
}
