package kr.naru.twin.wms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import kr.naru.twin.event.Event;
import kr.naru.twin.wms.WmsBooks.Asked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("창고 쌍둥이의 장부: 받은 만큼만 출고한다")
@DisplayNameGeneration(ReplaceUnderscores.class)
class WmsBooksTest {
  private final WmsBooks books = new WmsBooks(Sequence.after(100));

  @Test
  void a_shipment_leaves_the_stock_and_closes_the_line() {
    books.move("10001", new StockFigure(50, 0));
    books.order(order("1-G", 10));

    var shipped = books.ship(books.sheet("1-G"), List.of(new Part(1, 8, 2)));

    assertThat(shipped.lines()).containsExactly(new WmsLine(1, "10001", 10, 8, 2, 0));
    assertThat(shipped.closed()).isTrue();
    assertThat(books.stock("10001")).isEqualTo(new StockFigure(42, 0));
  }

  @Test
  void more_than_was_ordered_is_not_shipped_and_nothing_changes() {
    books.order(order("1-G", 10));

    assertThatThrownBy(() -> books.ship(books.sheet("1-G"), List.of(new Part(1, 11, 0))))
        .hasMessageContaining("10 open");
    assertThat(books.sheet("1-G").shipments()).isZero();
    assertThat(books.stock("10001")).isEqualTo(StockFigure.NONE);
  }

  @Test
  void a_cancellation_is_capped_at_what_is_open() {
    books.order(order("1-G", 10));
    books.ship(books.sheet("1-G"), List.of(new Part(1, 4, 0)));

    var asked = books.cancel(cancel("1-G", 10));

    assertThat(asked).containsExactly(new Asked(1, 6));
    assertThat(books.sheet("1-G").told()).containsExactly("order", "cancel");
  }

  @Test
  void a_cancellation_before_its_order_is_a_violation() {
    assertThatThrownBy(() -> books.cancel(cancel("1-G", 10))).hasMessageContaining("before");
    assertThat(books.violations()).hasSize(1);
  }

  @Test
  void a_second_order_for_a_sheet_is_a_violation() {
    books.order(order("1-G", 10));

    assertThatThrownBy(() -> books.order(order("1-G", 10))).hasMessageContaining("twice");
    assertThat(books.violations()).hasSize(1);
  }

  @Test
  void a_kept_sequence_goes_on_after_the_last_number(@TempDir Path data) {
    var file = data.resolve("sequence");
    var first = Sequence.keptIn(file, 100);
    first.next();
    first.next();

    var second = Sequence.keptIn(file, 500);

    assertThat(second.last()).isEqualTo(102);
    assertThat(second.next()).isEqualTo(103);
  }

  @Test
  void the_seed_decides_what_is_missing() {
    books.order(order("1-G", 10));
    var sheet = books.sheet("1-G");
    var plan = FloorPlan.after(Duration.ZERO, Duration.ZERO);

    var whole = plan.parts(sheet);
    var missing = plan.withShort(1, 3).parts(sheet);

    assertThat(whole).containsExactly(new Part(1, 10, 0));
    assertThat(missing).isEqualTo(plan.withShort(1, 3).parts(sheet));
    assertThat(missing).allMatch(part -> part.shortage() > 0 && part.shipped() < 10);
  }

  private static Event order(String sheetNo, long quantity) {
    return event(
        "order",
        Map.of(
            "orderNo", "1",
            "sheetNo", sheetNo,
            "store", "S1",
            "route", "R1",
            "deliveryDay", "2026-03-05",
            "lines", List.of(Map.of("line", 1, "sku", "10001", "quantity", quantity))));
  }

  private static Event cancel(String sheetNo, long quantity) {
    var lines = List.of(Map.of("line", 1, "sku", "10001", "quantity", quantity));
    return event("cancel", Map.of("sheetNo", sheetNo, "decided", false, "lines", lines));
  }

  private static Event event(String kind, Map<String, Object> data) {
    return Event.read(Event.write("naru", "kr.naru.wms." + kind + ".v1", "1", data));
  }
}
