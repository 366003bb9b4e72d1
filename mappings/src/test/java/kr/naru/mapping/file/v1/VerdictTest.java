package kr.naru.mapping.file.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kr.naru.domain.order.Refusal;
import kr.naru.mapping.file.v1.Verdict.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("행별 결과: 판정, 사유, 조치를 두 언어로")
@DisplayNameGeneration(ReplaceUnderscores.class)
class VerdictTest {
  @Test
  void every_refusal_of_an_order_says_what_to_do() {
    var codes =
        Arrays.stream(Refusal.class.getPermittedSubclasses())
            .map(type -> type.getSimpleName().replaceAll("(?<=[a-z])([A-Z])", "_$1").toUpperCase())
            .toList();

    assertThat(codes)
        .hasSizeGreaterThan(10)
        .allSatisfy(code -> assertThat(Reason.of(code, "text", "글").action()).isNotBlank());
  }

  @Test
  void a_reason_nobody_wrote_is_found() {
    assertThatThrownBy(() -> Reason.of("RAIN", "text", "글"))
        .isInstanceOf(MissingResourceException.class);
  }

  @Test
  void each_language_gets_its_own_words_for_the_form() {
    var reason =
        Reason.of(
            "WRONG_VALUE",
            Map.of(
                "column", "price", "value", "x", "wanted", "w", "form", "number", "form_ko", "정수"));

    assertThat(reason.text()).contains("Wanted is number");
    assertThat(reason.textKo()).contains("형식: 정수");
  }

  @Test
  void a_spreadsheet_finds_no_formula_in_the_result() {
    var reason = Reason.of("UNKNOWN_STORE", "+text", "@글");

    var csv = text(List.of(Verdict.refused(2, "=HYPERLINK(\"x\")", reason)));

    assertThat(csv)
        .startsWith("\uFEFFline,key,verdict,")
        .contains("\"'=HYPERLINK(\"\"x\"\")\"")
        .contains("'+text")
        .contains("'@글");
  }

  @Test
  void lines_of_one_order_may_stand_anywhere_and_a_bad_one_holds_back_its_own_order()
      throws IOException {
    var orders =
        orders(
            """
            store,client_order_no,article,quantity
            S1,A,P1,1
            S1,B,P1,none
            S1,A,P2,2
            S1,B,P2,1
            ,C,P1,1
            """);

    assertThat(orders).extracting(OrderRows::isWhole).containsExactly(true, false, false);
    assertThat(orders.getFirst().lines()).hasSize(2);
    assertThat(orders.get(1).undecided())
        .extracting(v -> v.line() + " " + v.reason().code())
        .containsExactly("3 WRONG_VALUE", "5 ORDER_NOT_WHOLE");
    assertThat(orders.get(2).undecided()).extracting(Verdict::line).containsExactly(6L);
  }

  @Test
  void an_answer_is_told_line_by_line() throws IOException {
    var order =
        orders(
                "store,client_order_no,article,quantity\nS1,A,P1,1\nS1,A,P1,2\nS1,A,P2,1\nS1,A,?,1\n")
            .getFirst();
    var answer =
        """
        {"sheets": [
          {"lines": [{"line": 1, "mergedLines": [1, 2]}]},
          {"refusal": {"code": "FUNDS_SHORT", "text": "short", "textKo": "부족"},
           "lines": [{"line": 3}]}],
         "unknown": [
          {"line": 4, "refusal": {"code": "UNKNOWN_PRODUCT", "text": "?", "textKo": "?"}}]}
        """;

    var verdicts = order.verdicts(201, answer.getBytes(StandardCharsets.UTF_8));

    assertThat(verdicts)
        .extracting(v -> v.line() + " " + v.outcome() + " " + v.reason().code())
        .containsExactly(
            "2 ACCEPTED ACCEPTED",
            "3 ACCEPTED ACCEPTED",
            "4 REFUSED FUNDS_SHORT",
            "5 REFUSED UNKNOWN_PRODUCT");
  }

  @Test
  void one_record_stands_in_a_batch_once_and_batches_hold_two_hundred_lines() throws IOException {
    var file = new StringBuilder("sku,on_hand,version\n");
    for (var line = 0; line < 250; line++) {
      file.append("P").append(line % 240).append(",1,").append(line + 1).append('\n');
    }
    var bytes = file.toString().getBytes(StandardCharsets.UTF_8);

    var csv = CsvFile.open(() -> new ByteArrayInputStream(bytes), FileKind.STOCK, Limits.COMMAND);

    try (var batches = csv.masters()) {
      assertThat(batches.map(batch -> batch.rows().size())).containsExactly(200, 50);
    }
  }

  @Test
  void a_record_is_applied_or_not_newer_or_refused_by_the_books() throws IOException {
    var bytes = "sku,on_hand,version\nP1,1,1\nP2,1,1\nP3,1,1\n".getBytes(StandardCharsets.UTF_8);
    var csv = CsvFile.open(() -> new ByteArrayInputStream(bytes), FileKind.STOCK, Limits.COMMAND);

    try (var batches = csv.masters()) {
      var verdicts = batches.toList().getFirst().verdicts(Set.of("P1"), fault(Set.of("P3")));

      assertThat(verdicts)
          .extracting(Verdict::outcome)
          .containsExactly(Outcome.APPLIED, Outcome.UNCHANGED, Outcome.REFUSED);
    }
  }

  private static Function<String, Optional<Reason>> fault(Set<String> keys) {
    return key -> Optional.of(key).filter(keys::contains).map(of -> Reason.ofBooks("CONSTRAINT"));
  }

  private static List<OrderRows> orders(String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    var csv = CsvFile.open(() -> new ByteArrayInputStream(bytes), FileKind.ORDERS, Limits.COMMAND);
    try (var orders = csv.orders()) {
      return orders.toList();
    }
  }

  private static String text(List<Verdict> verdicts) {
    return new String(ResultCsv.write(verdicts), StandardCharsets.UTF_8);
  }
}
