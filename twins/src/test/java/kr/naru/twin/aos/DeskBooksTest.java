package kr.naru.twin.aos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kr.naru.twin.event.Event;
import kr.naru.twin.event.LineBook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("AOS 쌍둥이의 장부: 상태는 뒤로 가지 않고, 낡은 값은 쓰지 않는다")
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeskBooksTest {
  private final DeskBooks books = new DeskBooks();

  @Test
  void a_sheet_goes_forward() {
    books.take(sheet("RECEIVED", "OPEN", 0, 0));
    books.take(sheet("PREPARING", "OPEN", 0, 0));
    books.take(sheet("SHIPPED_BY_CENTRE", "DELIVERED", 8, 2));

    assertThat(books.violations()).isEmpty();
    assertThat(books.booksBySheet())
        .containsEntry("1-G", List.of(new LineBook(1, "10001", 10, 8, 2)));
  }

  @Test
  void a_state_that_goes_back_is_a_violation() {
    books.take(sheet("PREPARING", "OPEN", 0, 0));

    books.take(sheet("RECEIVED", "OPEN", 0, 0));

    assertThat(books.violations()).singleElement().asString().contains("1-G went back");
  }

  @Test
  void quantities_that_shrink_and_ends_that_open_again_are_violations() {
    books.take(sheet("PREPARING", "SHORT", 4, 6));

    books.take(sheet("PREPARING", "SHORT", 3, 6));
    books.take(sheet("PREPARING", "OPEN", 4, 6));

    assertThat(books.violations()).hasSize(2);
  }

  @Test
  void a_state_the_contract_does_not_name_is_a_violation() {
    books.take(sheet("LOST", "OPEN", 0, 0));

    assertThat(books.violations()).singleElement().asString().contains("no state");
  }

  @Test
  void a_row_counts_only_when_it_is_newer_also_against_a_snapshot() {
    books.take(availability(1, 5, 40));
    books.snapshot("availability", new JsonMapper().valueToTree(stock(4, 70)));
    books.take(availability(2, 6, 39));

    assertThat(books.availability())
        .containsEntry("10001", new DeskBooks.Availability(39, 0, 0, 39, 6));
    assertThat(books.older()).isEqualTo(1);
    assertThat(books.position("availability")).isEqualTo(2);
  }

  @Test
  void a_position_that_is_left_out_is_seen() {
    books.take(availability(7, 5, 40));

    books.take(availability(9, 6, 40));

    assertThat(books.missing("availability")).containsExactly(8L);
    assertThat(books.violations()).containsExactly("availability: position 9 came out of turn");
  }

  @Test
  void balances_are_held_by_store() {
    var row =
        Map.of(
            "store", "S1",
            "deposit", 100,
            "depositHeld", 20,
            "receivable", 3,
            "creditHeld", 4,
            "version", 9);
    books.take(event("balance", Map.of("position", 1, "balances", List.of(row))));

    assertThat(books.balances()).containsEntry("S1", new DeskBooks.Balance(100, 20, 3, 4, 9));
  }

  private static Event sheet(String state, String outcome, long shipped, long shortage) {
    var line =
        Map.of(
            "line",
            1,
            "sku",
            "10001",
            "deliveryState",
            state,
            "outcome",
            outcome,
            "promised",
            10,
            "shipped",
            shipped,
            "shortage",
            shortage,
            "cancelled",
            0);
    return event(
        "sheet",
        Map.of("sheetNo", "1-G", "store", "S1", "outcome", "ACCEPTED", "lines", List.of(line)));
  }

  private static Event availability(long position, long version, long onHand) {
    return event(
        "availability", Map.of("position", position, "stock", stock(version, onHand).get("stock")));
  }

  private static Map<String, List<Map<String, Object>>> stock(long version, long onHand) {
    return Map.of(
        "stock",
        List.of(
            Map.of(
                "sku",
                "10001",
                "onHand",
                onHand,
                "promised",
                0,
                "held",
                0,
                "available",
                onHand,
                "version",
                version)));
  }

  private static Event event(String kind, Map<String, ?> data) {
    return Event.read(Event.write("naru", "kr.naru.aos." + kind + ".v1", "1", data));
  }
}
