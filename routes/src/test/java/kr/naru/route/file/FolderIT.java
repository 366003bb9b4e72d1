package kr.naru.route.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicInteger;
import kr.naru.kit.Eventually;
import kr.naru.kit.HubTest;
import kr.naru.proof.Door;
import kr.naru.proof.Drives;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("감시 폴더: 완성된 파일만 한 번 처리하고 행별 결과를 남긴다")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Drives({Door.FILE, Door.HTTP, Door.JMS})
class FolderIT extends HubTest {
  private static final String ORDERS =
      """
      store,client_order_no,article,unit,quantity,expected_unit_price
      S1,A-1,P1,EA,2,1030
      S1,A-2,P1,EA,1,999
      S1,A-1,P2,,1,
      S1,A-3,P1,EA,many,
      S1,A-3,P2,EA,1,
      S9,A-4,P1,EA,1,
      S1,A-5,NONE,EA,1,
      =S1,A-6,P1,EA,1,
      """;

  @Test
  void every_line_of_a_mixed_file_of_masters_has_its_verdict() {
    var centre = aCentre();
    var folder = Folder.of(centre);

    folder.drop(
        "categories-1.csv",
        """
        category,name,name_ko,parent,version
        C1,Dairy,유제품,,5
        C1,Dairy,유제품,,4
        C2,Snack,과자,,none
        C3,Too,많음,,1,1
        C1,Milk,우유,,6
        """);

    var result = folder.result("categories-1.csv");
    assertThat(result.said())
        .containsExactly(
            "2 APPLIED APPLIED",
            "3 UNCHANGED NOT_NEWER",
            "4 REFUSED WRONG_VALUE",
            "5 REFUSED CELL_COUNT",
            "6 APPLIED APPLIED");
    assertThat(result.lines().get(2).reason()).contains("Column version: 'none'");
    assertThat(result.lines().get(2).reasonKo()).contains("version 열의 값 'none'");
    var journal = centre.operator().get("/api/v1/passport/categories-1.csv").expect(200);
    assertThat(journal.number("/steps/0/detail/lines/APPLIED")).isEqualTo(2);
    assertThat(journal.number("/steps/0/detail/lines/REFUSED")).isEqualTo(2);
    assertThat(folder.done()).hasSize(2);
  }

  @Test
  void orders_are_decided_as_at_any_door_and_told_line_by_line() {
    var centre = aCentre();
    var store = centre.aStore("S1", 100_000);
    centre.aProduct("P1", "GENERAL", 1_000, 100);
    centre.aProduct("P2", "COLD", 2_000, 100);
    centre.settle();
    var folder = Folder.of(centre);

    folder.drop("orders-a.csv", ORDERS);

    var result = folder.result("orders-a.csv");
    assertThat(result.said())
        .containsExactly(
            "2 ACCEPTED ACCEPTED",
            "3 REFUSED PRICE_CHANGED",
            "4 ACCEPTED ACCEPTED",
            "5 REFUSED WRONG_VALUE",
            "6 REFUSED ORDER_NOT_WHOLE",
            "7 REFUSED UNKNOWN_STORE",
            "8 REFUSED UNKNOWN_PRODUCT",
            "9 REFUSED WRONG_VALUE");
    assertThat(result.lines().getLast().key()).isEqualTo("'=S1 A-6 P1");
    assertThat(result.lines().get(1).reasonKo()).contains("1,030원");
    var order = centre.operator().get("/api/v1/passport/A-1").expect(200);
    assertThat(order.text()).contains("file:orders-a.csv").contains("OrderAccepted");
    assertThat(store.get("/api/v1/orders?limit=1").at("/orders/0/channel")).isEqualTo("FILE");
  }

  @Test
  void the_same_file_twice_changes_nothing_and_is_told_the_same() {
    var centre = aCentre();
    var store = centre.aStore("S1", 100_000);
    centre.aProduct("P1", "GENERAL", 1_000, 100);
    centre.aProduct("P2", "COLD", 2_000, 100);
    centre.settle();
    var folder = Folder.of(centre);

    folder.drop("orders-a.csv", ORDERS);
    var first = folder.result("orders-a.csv");
    var balance = store.get("/api/v1/balance").number("/deposit");
    folder.drop("orders-a.csv", ORDERS);
    var second = folder.result("orders-a.csv", 2);
    folder.drop("orders-b.csv", ORDERS);

    assertThat(second).isEqualTo(first);
    assertThat(folder.result("orders-b.csv")).isEqualTo(first);
    assertThat(store.get("/api/v1/balance").number("/deposit")).isEqualTo(balance);
  }

  @Test
  void a_file_whose_first_half_is_in_the_books_already_is_finished() {
    var centre = aCentre();
    var folder = Folder.of(centre);
    var lines = new StringBuilder("category,name,name_ko,version\n");
    for (var n = 1; n <= 450; n++) {
      lines.append("C%d,A,나,1%n".formatted(n));
    }
    var half = lines.substring(0, lines.indexOf("C226,"));

    folder.drop("categories-half.csv", half);
    folder.result("categories-half.csv");
    folder.drop("categories-whole.csv", lines.toString());

    var whole = folder.result("categories-whole.csv");
    assertThat(whole.count(line -> line.verdict().equals("UNCHANGED"))).isEqualTo(225);
    assertThat(whole.count(line -> line.verdict().equals("APPLIED"))).isEqualTo(225);
  }

  @Test
  void korean_of_windows_arrives_in_the_books() {
    var centre = aCentre();
    var folder = Folder.of(centre);

    folder.drop(
        "members-cp949.csv",
        """
        store,name,business_no,kind,state,owner,phone,address,licence_number,licence_from,licence_until,version
        S7,똠방슈퍼,506-81-01239,RETAIL,APPROVED,홍길동,010-1234-5678,경북 포항시 남구,L-1,2020-01-01,2029-12-31,1
        """,
        Charset.forName("x-windows-949"));

    assertThat(folder.result("members-cp949.csv").said()).containsExactly("2 APPLIED APPLIED");
    assertThat(centre.operator().get("/api/v1/members/S7").at("/name")).isEqualTo("똠방슈퍼");
  }

  @Test
  void a_file_still_being_written_is_not_taken() throws IOException {
    var centre = aCentre();
    var folder = Folder.of(centre);
    var file = folder.in().resolve("categories-slow.csv");
    Files.writeString(folder.in().resolve("categories-part.csv.part"), "category");
    Files.writeString(file, "category,name,name_ko,version\n");

    var lines = new AtomicInteger();
    Eventually.ok(
        () -> {
          var n = lines.incrementAndGet();
          Files.writeString(file, "C" + n + ",A,나,1\n", StandardOpenOption.APPEND);
          return n >= 100;
        },
        "the file was not written");

    assertThat(folder.result("categories-slow.csv").lines()).hasSize(100);
    assertThat(folder.in().resolve("categories-part.csv.part")).exists();
    assertThat(folder.done()).hasSize(2);
  }

  @Test
  void a_file_of_no_known_kind_or_with_a_wrong_header_is_answered_with_one_line() {
    var centre = aCentre();
    var folder = Folder.of(centre);

    folder.drop("weather-1.csv", "a,b\n1,2\n");
    folder.drop("prices-1.csv", "sku,price,colour\nP1,1,red\n");

    assertThat(folder.result("weather-1.csv").said()).containsExactly("0 REFUSED UNKNOWN_KIND");
    var header = folder.result("prices-1.csv");
    assertThat(header.said()).containsExactly("1 REFUSED UNKNOWN_COLUMN");
    assertThat(header.lines().getFirst().reason()).contains("'colour'").contains("valid_from");
  }

  @Test
  void a_file_far_too_large_is_refused_unread() throws IOException {
    var centre = aCentre();
    var folder = Folder.of(centre);
    var part = folder.in().resolve("prices-huge.part");
    try (var file = new RandomAccessFile(part.toFile(), "rw")) {
      file.setLength(200L << 20);
    }

    Files.move(part, folder.in().resolve("prices-huge.csv"));

    assertThat(folder.result("prices-huge.csv").said()).containsExactly("0 REFUSED TOO_LARGE");
  }

  @Test
  void a_link_is_left_alone() throws IOException {
    var centre = aCentre();
    var folder = Folder.of(centre);
    var elsewhere = Files.createTempFile("categories", ".csv");
    Files.writeString(elsewhere, "category,name,name_ko,version\nC1,A,나,1\n");

    Files.createSymbolicLink(folder.in().resolve("categories-link.csv"), elsewhere);
    folder.drop("categories-real.csv", "category,name,name_ko,version\nC2,A,나,1\n");

    folder.result("categories-real.csv");
    assertThat(folder.results("categories-link.csv")).isEmpty();
  }
}
