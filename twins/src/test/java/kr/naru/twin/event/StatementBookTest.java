package kr.naru.twin.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kr.naru.twin.event.StatementBook.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("반영 내역: 배송일별로 나누어 회신하고, 심은 차이만 달라진다")
@DisplayNameGeneration(ReplaceUnderscores.class)
class StatementBookTest {
  private static final String DAY = "2026-03-06";
  private final StatementBook book = new StatementBook();

  @Test
  void a_day_is_stated_in_parts_of_at_most_five_hundred_and_other_days_are_not() {
    book.promise("A", DAY);
    book.promise("B", "2026-03-07");
    IntStream.rangeClosed(1, 501).forEach(n -> book.book(row("e" + n, "A")));
    book.book(row("f", "B"));

    var parts = book.parts(DAY, 3);

    assertThat(parts).extracting(part -> part.get("part")).containsExactly(1, 2);
    assertThat(parts).allSatisfy(part -> assertThat(part).containsEntry("parts", 2));
    assertThat(parts).allSatisfy(part -> assertThat(part).containsEntry("round", 3L));
    assertThat(entries(parts.getLast())).extracting(entry -> entry.get("event")).contains("e501");
  }

  @Test
  void a_day_without_sheets_is_stated_too() {
    var parts = book.parts(DAY, 1);

    assertThat(parts).hasSize(1).noneMatch(part -> part.containsKey("entries"));
  }

  @ParameterizedTest
  @EnumSource(Tamper.class)
  void what_is_tampered_with_is_one_event_and_no_other(Tamper what) {
    book.promise("A", DAY);
    List.of("e1", "e2").forEach(event -> book.book(row(event, "A")));
    var before = entries(book.parts(DAY, 1).getFirst());

    var wrong = book.tamper(what, "A", "order");

    var after = entries(book.parts(DAY, 1).getFirst());
    assertThat(after).isNotEqualTo(before).contains(before.getLast());
    assertThat(wrong.equals("e1")).isEqualTo(what != Tamper.STRANGER);
  }

  private static Row row(String event, String sheet) {
    return new Row(event, "order", sheet, "S1", 1, "P1", 3, 3_000);
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> entries(Map<String, Object> part) {
    return (List<Map<String, Object>>) part.getOrDefault("entries", List.of());
  }
}
