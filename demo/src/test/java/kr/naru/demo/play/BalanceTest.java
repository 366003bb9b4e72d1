package kr.naru.demo.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import kr.naru.demo.play.OrderFile.Line;
import kr.naru.twin.aos.AosTwin.Answer;
import kr.naru.twin.event.LineBook;
import kr.naru.twin.wms.WmsLine;
import kr.naru.twin.wms.WmsSheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("대사표: 어느 장부가 한 병, 일 원이라도 다르면 찾는다")
@DisplayNameGeneration(ReplaceUnderscores.class)
class BalanceTest {
  private static final String SHEET = "20120131000001-L";
  private static final LineBook SHIPPED = new LineBook(1, "7001", 8, 7, 1);
  private static final String ANSWER =
      """
      {"store":"100","decidedAt":"2012-01-31T06:30:00+09:00","sheets":[{"sheetNo":"%s",
       "outcome":"ACCEPTED","amount":{"gross":800},"paid":{"fromDeposit":800,"onCredit":0},
       "lines":[{"line":1,"article":"7001","sku":"7001","asked":10,"promised":8,
                 "outcome":"TRIMMED","amount":{"gross":800},"refusal":{"code":"STOCK_SHORT"}}]}]}
      """
          .formatted(SHEET);

  @Test
  void what_was_asked_less_what_was_missing_is_what_every_book_has() {
    var books = books();

    var balance = balance(books, 10);

    assertThat(balance.wrong()).isEmpty();
    assertThat(balance.steps())
        .containsExactly(
            new Balance.Step("file", 1_000, 10),
            new Balance.Step("refused", 200, 2),
            new Balance.Step("promised", 800, 8),
            new Balance.Step("cancelled", 0, 0),
            new Balance.Step("short", 100, 1),
            new Balance.Step("undelivered", 0, 0),
            new Balance.Step("shipped", 700, 7));
  }

  @ParameterizedTest
  @ValueSource(strings = {Books.ERP, Books.HUB, Books.NARU})
  void a_won_too_much_is_found(String who) {
    var books = books();
    books.won().merge(who, 1L, Long::sum);

    var balance = balance(books, 10);

    assertThat(balance.wrong()).singleElement().asString().contains(who);
  }

  @ParameterizedTest
  @ValueSource(strings = {Books.WMS, Books.ERP, Books.HUB, Books.AOS, Books.NARU})
  void a_bottle_too_much_is_found(String who) {
    var books = books();
    books.units().merge(who, 1L, Long::sum);

    var balance = balance(books, 10);

    assertThat(balance.wrong()).singleElement().asString().contains(who);
  }

  @ParameterizedTest
  @ValueSource(strings = {Books.ERP, Books.HUB, Books.AOS})
  void a_line_that_is_booked_otherwise_is_found_with_its_sheet(String who) {
    var books = books();
    books.lines().put(who, book(new LineBook(1, "7001", 8, 6, 2)));

    var balance = balance(books, 10);

    assertThat(balance.wrong()).singleElement().asString().contains(who, SHEET);
  }

  @Test
  void a_line_that_is_still_open_is_found_though_all_books_agree() {
    var books = books();
    books.lines().replaceAll((who, book) -> book(new LineBook(1, "7001", 8, 7, 0)));

    var balance = balance(books, 10);

    assertThat(balance.wrong()).hasSize(4).allMatch(line -> line.contains(SHEET));
  }

  @Test
  void a_sheet_that_nobody_ordered_is_found() {
    var books = books();
    var erp = book(SHIPPED);
    erp.put("stranger", List.of(SHIPPED));
    books.lines().put(Books.ERP, erp);

    var balance = balance(books, 10);

    assertThat(balance.wrong()).singleElement().asString().contains("ERP", "stranger");
  }

  @Test
  void a_bottle_of_the_file_that_no_answer_speaks_of_is_found() {
    var balance = balance(books(), 11);

    assertThat(balance.wrong()).singleElement().asString().contains("The file less refusals");
  }

  private static Balance balance(Books books, int bottles) {
    var line = new Line("100", "행복주류", "포항", "7001", "Soju", "", 12, Optional.of(100L), bottles);
    var file = new OrderFile("digest", LocalDate.of(2012, 1, 31), List.of(line), List.of());
    var answer = new Answer(201, ANSWER.getBytes(), Duration.ZERO, 1);
    return Balance.of(new Worth(file, new AllLiquor()), Tally.of(List.of(answer)), books, Set.of());
  }

  private static Books books() {
    var lines = new TreeMap<String, SortedMap<String, List<LineBook>>>();
    for (var who : List.of(Books.WMS, Books.ERP, Books.HUB, Books.AOS)) {
      lines.put(who, book(SHIPPED));
    }
    var units = new TreeMap<String, Long>();
    List.of(Books.WMS, Books.ERP, Books.HUB, Books.AOS, Books.NARU)
        .forEach(who -> units.put(who, 7L));
    var won = new TreeMap<>(Map.of(Books.ERP, 700L, Books.HUB, 700L, Books.NARU, 700L));
    return new Books(new ArrayList<>(List.of(sheet())), lines, won, units);
  }

  private static SortedMap<String, List<LineBook>> book(LineBook line) {
    return new TreeMap<>(Map.of(SHEET, List.of(line)));
  }

  private static WmsSheet sheet() {
    return new WmsSheet(
        SHEET,
        "20120131000001",
        "100",
        "R1",
        "2012-01-31",
        List.of(new WmsLine(1, "7001", 8, 7, 1, 0)),
        List.of("order"),
        true,
        1,
        Instant.EPOCH);
  }
}
