package kr.naru.route.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import kr.naru.kit.HubClient;
import kr.naru.kit.HubClient.Reply;
import kr.naru.kit.HubTest;
import kr.naru.proof.Door;
import kr.naru.proof.Drives;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("파일 올리기: 같은 판정을 바로 응답")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Drives({Door.COMMAND, Door.HTTP, Door.JMS})
class UploadIT extends HubTest {
  private static final String STOCK =
      "sku,on_hand,held,version\nP1,7,,9000000000000\nP2,x,,9000000000000\n";

  @Test
  void the_answer_is_the_result_and_the_books_have_it() {
    var centre = aCentre();
    var store = centre.aStore("S1", 100_000);
    centre.aProduct("P1", "GENERAL", 1_000, 100);
    centre.settle();

    var reply = send(centre.operator(), "stock?name=stock-night.csv", STOCK).expect(200);

    assertThat(reply.header("Content-Type")).isEqualTo("text/csv;charset=utf-8");
    assertThat(Results.of(reply.bytes()).said())
        .containsExactly("2 APPLIED APPLIED", "3 REFUSED WRONG_VALUE");
    assertThat(store.order("P1", 8).at("/sheets/0/lines/0/refusal/code")).isEqualTo("STOCK_SHORT");
    assertThat(centre.operator().get("/api/v1/passport/stock-night.csv").text())
        .contains("file:stock-night.csv");
  }

  @Test
  void an_order_sent_by_both_doors_is_decided_once() {
    var centre = aCentre();
    var store = centre.aStore("S1", 100_000);
    centre.aProduct("P1", "GENERAL", 1_000, 100);
    centre.settle();
    var orders = "store,client_order_no,article,quantity\nS1,A-1,P1,2\n";
    var folder = Folder.of(centre);

    folder.drop("orders-1.csv", orders);
    var dropped = folder.result("orders-1.csv");
    var sent = Results.of(send(centre.operator(), "orders", orders).expect(200).bytes());
    var other = send(centre.operator(), "orders", orders.replace("P1,2", "P1,3")).expect(200);

    assertThat(sent).isEqualTo(dropped);
    assertThat(Results.of(other.bytes()).said()).containsExactly("2 REFUSED KEY_REUSED");
    assertThat(store.get("/api/v1/balance").number("/deposit")).isEqualTo(100_000 - 2_060);
  }

  @Test
  void only_operators_send_files_of_kinds_there_are_and_of_a_size_they_wait_for() {
    var centre = aCentre();
    var operator = centre.operator();

    var store = send(centre.storeClient("S1"), "stock", STOCK);
    var weather = send(operator, "weather", STOCK);
    var named = send(operator, "stock?name=..%2Fetc", STOCK);
    var large = send(operator, "stock", "sku,on_hand,version\n" + " ".repeat(8 << 20));
    var many = send(operator, "stock", "sku,on_hand,version\n" + "P1,1,1\n".repeat(20_001));

    assertThat(store.status()).isEqualTo(403);
    assertThat(weather.expect(404).at("/code")).isEqualTo("NOT_FOUND");
    assertThat(named.expect(400).at("/where/path")).isEqualTo("name");
    assertThat(large.expect(413).at("/code")).isEqualTo("BODY_TOO_LARGE");
    assertThat(Results.of(many.expect(200).bytes()).said())
        .containsExactly("20001 REFUSED TOO_MANY_LINES");
  }

  @Test
  void the_longest_file_a_command_takes_is_answered() {
    var centre = aCentre();
    var lines = new StringBuilder("category,name,name_ko,version\n");
    for (var n = 2; n <= 20_000; n++) {
      lines.append("C").append(n).append(",A,나,").append(n % 100 == 0 ? "x" : "1").append('\n');
    }

    var result = Results.of(send(centre.operator(), "categories", lines.toString()).bytes());

    assertThat(result.count(line -> line.verdict().equals("APPLIED"))).isEqualTo(19_799);
    assertThat(result.count(line -> line.code().equals("WRONG_VALUE"))).isEqualTo(200);
  }

  @Test
  void each_price_of_a_mixed_batch_has_its_own_verdict() {
    var centre = aCentre();
    var prices =
        """
        sku,valid_from,price,version
        P1,2026-03-05T00:00:00+09:00,1000,5
        P1,2026-03-06T00:00:00+09:00,1100,5
        P1,2026-03-06T00:00:00.25+09:00,1200,5
        """;
    send(centre.operator(), "prices", prices).expect(200);

    var again = send(centre.operator(), "prices", prices.replace("1100,5", "1150,6")).expect(200);

    assertThat(Results.of(again.bytes()).said())
        .containsExactly("2 UNCHANGED NOT_NEWER", "3 APPLIED APPLIED", "4 UNCHANGED NOT_NEWER");
  }

  private static Reply send(HubClient client, String address, String csv) {
    var body = BodyPublishers.ofByteArray(csv.getBytes(StandardCharsets.UTF_8));
    return client.send(
        client
            .request("/api/v1/files/" + address)
            .header("Content-Type", "text/csv; charset=utf-8")
            .POST(body));
  }
}
