package kr.naru.twin.erp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.naru.twin.event.Event;
import kr.naru.twin.event.LineBook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("ERP 쌍둥이의 장부: 보류는 매출과 환급으로 모두 풀린다")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ErpBooksTest {
  private final ErpBooks books = new ErpBooks();

  @Test
  void what_was_held_becomes_sales_and_refunds() {
    books.moved("S1", "DEPOSIT", 10_000);
    books.order(event("order", order()));

    books.sale(event("sale", sale("1-G-1")));
    books.refund(event("refund", refund()));

    assertThat(books.stores()).containsEntry("S1", new ErpStore(3_400, 0, 0, 2_200, 8_800));
    assertThat(books.taxes()).containsEntry("TAXABLE", new Tax(8_800, 800));
    assertThat(books.sheets().values())
        .containsExactly(
            new ErpSheet(
                "1-G",
                "S1",
                11_000,
                0,
                0,
                8_800,
                2_200,
                List.of(new LineBook(1, "10001", 10, 8, 2))))
        .allMatch(ErpSheet::closed);
    assertThat(books.violations()).isEmpty();
  }

  @Test
  void a_sale_before_its_order_is_a_violation() {
    assertThatThrownBy(() -> books.sale(event("sale", sale("1-G-1"))))
        .hasMessageContaining("before it was ordered");
    assertThat(books.violations()).hasSize(1);
  }

  @Test
  void a_sale_under_a_second_id_is_a_violation_and_books_nothing() {
    books.order(event("order", order()));
    books.sale(event("sale", sale("1-G-1")));

    assertThatThrownBy(() -> books.sale(event("sale", sale("1-G-1"))))
        .hasMessageContaining("twice");
    assertThat(books.stores().values()).extracting(ErpStore::sales).containsExactly(8_800L);
  }

  @Test
  void more_sold_than_was_held_is_a_violation() {
    books.order(event("order", order()));
    books.sale(event("sale", sale("1-G-1")));

    books.sale(event("sale", sale("1-G-2")));

    assertThat(books.violations())
        .containsExactly(
            "1-G took more than was held for it", "1-G moved more goods than were ordered");
  }

  @Test
  void a_sum_that_is_not_that_of_its_lines_is_a_violation() {
    var wrong = order();
    wrong.put("vat", 999);

    books.order(event("order", wrong));

    assertThat(books.violations()).hasSize(1);
  }

  @Test
  void a_tax_split_that_is_not_that_of_its_lines_is_a_violation() {
    books.order(event("order", order()));
    var wrong = sale("1-G-1");
    wrong.put("taxes", List.of(Map.of("taxClass", "EXEMPT", "gross", 8_800, "vat", 800)));

    books.sale(event("sale", wrong));

    assertThat(books.violations()).hasSize(1);
  }

  private static Map<String, Object> order() {
    return new HashMap<>(
        Map.of(
            "sheetNo",
            "1-G",
            "store",
            "S1",
            "deliveryDay",
            "2026-03-05",
            "gross",
            11_000,
            "vat",
            1_000,
            "fromDeposit",
            8_000,
            "onCredit",
            3_000,
            "lines",
            List.of(line(10, 11_000, 1_000))));
  }

  private static Map<String, Object> sale(String saleNo) {
    return new HashMap<>(
        Map.of(
            "saleNo",
            saleNo,
            "sheetNo",
            "1-G",
            "store",
            "S1",
            "gross",
            8_800,
            "supply",
            8_000,
            "vat",
            800,
            "fromDeposit",
            6_600,
            "onCredit",
            2_200,
            "taxes",
            List.of(Map.of("taxClass", "TAXABLE", "gross", 8_800, "vat", 800)),
            "lines",
            List.of(line(8, 8_800, 800))));
  }

  private static Map<String, Object> refund() {
    return Map.of(
        "sheetNo",
        "1-G",
        "store",
        "S1",
        "toDeposit",
        1_400,
        "toCredit",
        800,
        "lines",
        List.of(Map.of("line", 1, "sku", "10001", "quantity", 2, "gross", 2_200)));
  }

  private static Map<String, Object> line(long quantity, long gross, long vat) {
    return Map.of(
        "line",
        1,
        "sku",
        "10001",
        "quantity",
        quantity,
        "gross",
        gross,
        "vat",
        vat,
        "taxClass",
        "TAXABLE");
  }

  private static Event event(String kind, Map<String, Object> data) {
    return Event.read(Event.write("naru", "kr.naru.erp." + kind + ".v1", "1", data));
  }
}
