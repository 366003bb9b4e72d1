package kr.naru.route.order;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kr.naru.kit.HubClient;
import kr.naru.kit.HubClient.Reply;
import kr.naru.kit.HubTest;
import kr.naru.kit.TestCentre;
import kr.naru.proof.Door;
import kr.naru.proof.Drives;
import kr.naru.proof.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("잘못된 주문: 무엇이, 어디가, 어떻게 고칠지")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Drives({Door.HTTP, Door.JMS})
class HostileOrderIT extends HubTest {
  private TestCentre centre;
  private HubClient store;

  @BeforeEach
  void aCentreWithOneStoreAndOneProduct() {
    centre = aCentre();
    store = centre.aStore("S1", 1_000_000);
    centre.aStore("S2", 1_000_000);
    centre.aProduct("P1", "GENERAL", 1_000, 100);
    centre.settle();
  }

  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"lines\":[{\"article\":\"P1\",\"quantity\":0}]} | lines[0].quantity | a whole number from",
        "{\"lines\":[{\"article\":\"P1\",\"quantity\":-1}]} | lines[0].quantity | a whole number from",
        "{\"lines\":[{\"article\":\"P1\",\"quantity\":1000001}]} | lines[0].quantity | a whole number",
        "{\"lines\":[{\"article\":\"P1\",\"quantity\":1.5}]} | lines[0].quantity | a whole number",
        "{\"lines\":[{\"article\":\"P1\",\"quantity\":\"1\"}]} | lines[0].quantity | a whole number",
        "{\"lines\":[{\"article\":\"P1\",\"quantity\":1e400}]} | lines[0].quantity | a whole number",
        "{\"lines\":[{\"article\":\"P1\"}]} | lines[0].quantity | is required",
        "{\"lines\":[{\"quantity\":1}]} | lines[0].article | is required",
        "{\"lines\":[{\"article\":\"\",\"quantity\":1}]} | lines[0].article | 1 to 32 printable",
        "{\"lines\":[{\"article\":\"P\\u0000\",\"quantity\":1}]} | lines[0].article | characters",
        "{\"lines\":[{\"article\":\"P\\ud800\",\"quantity\":1}]} | lines[0].article | characters",
        "{\"lines\":[]} | lines | at least one",
        "{\"lines\":{}} | lines | a list",
        "{\"lines\":[1]} | lines[0] | an object",
        "{} | lines | is required",
        "[] | $ | an object",
        "null | $ | an object",
        "{\"lines\":[{\"article\":\"P1\",\"quantity\":1,\"colour\":1}]} | lines[0].colour | a known field",
        "{\"lines\":[{\"article\":\"P1\",\"quantity\":1}],\"discount\":1} | discount | a known field",
        "{\"lines\":[{\"article\":\"P1\",\"quantity\":1}],\"policy\":\"MAYBE\"} | policy | one of",
        "{\"lines\":[{\"article\":\"P1\",\"quantity\":1}],\"store\":\"../S1\"} | store | ",
        "{\"lines\":[{\"article\":\"P1\",\"quantity\":1,\"quantity\":2}]} | line 1 | JSON wanted",
        "{\"lines\":[{\"article\":\"P1\",\"quantity\":1}] | line 1 | JSON wanted",
        "{\"lines\":[{\"article\":\"P1\",\"quantity\":NaN}]} | line 1 | JSON wanted",
        "{\"lines\":[{\"article\":\"P1\",\"quantity\":1}]} {} | line 1 | JSON wanted",
      })
  void what_cannot_be_understood_is_refused_with_its_place(
      String body, String path, String wanted) {
    var reply = send(body.getBytes(UTF_8)).expect(400);

    assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
    assertThat(reply.at("/code")).isEqualTo("INVALID_MESSAGE");
    assertThat(reply.at("/where/path")).startsWith(path);
    assertThat(reply.at("/where/wanted")).contains(wanted == null ? "" : wanted);
  }

  @Test
  void another_encoding_is_named_as_such() {
    assertThat(send(order("한글").getBytes(Charset.forName("MS949"))).expect(400).at("/where/wanted"))
        .contains("UTF-8");
    send(order("P1").getBytes(UTF_16)).expect(400);
    send(new byte[0]).expect(400);
  }

  @Test
  void a_cart_of_ten_thousand_lines_is_too_long_and_of_two_mebibytes_too_large() {
    var lines =
        IntStream.range(0, 10_000)
            .mapToObj(n -> "{\"article\":\"P1\",\"quantity\":1}")
            .collect(Collectors.joining(","));

    var long1 = send(("{\"lines\":[" + lines + "]}").getBytes(UTF_8)).expect(400);
    var large = send(order("P1").concat(" ".repeat(2 << 20)).getBytes(UTF_8)).expect(413);

    assertThat(long1.at("/where/wanted")).contains("at most 1000");
    assertThat(large.at("/code")).isEqualTo("BODY_TOO_LARGE");
  }

  @Test
  void deep_nesting_is_cut_off_early() {
    var reply = send(("[".repeat(100_000) + "]".repeat(100_000)).getBytes(UTF_8));

    reply.expect(400);
  }

  @ParameterizedTest
  @CsvSource({"''", "Bearer", "Bearer x.y.z", "Basic dXNlcjpwYXNz"})
  @Proves("PLT-04")
  void a_stranger_learns_nothing(String authorization) {
    var request =
        store
            .request("/api/v1/orders")
            .setHeader("Authorization", authorization)
            .POST(BodyPublishers.ofString(order("P1")));

    var reply = store.send(request).expect(401);

    assertThat(reply.at("/code")).isEqualTo("UNAUTHENTICATED");
    assertThat(reply.header("WWW-Authenticate")).isEqualTo("Bearer");
  }

  @Test
  @Proves({"PLT-04", "ACT-01"})
  void a_store_can_neither_order_for_nor_look_at_another_one() {
    var others = centre.storeClient("S2").order("P1", 1).expect(201).at("/orderNo");

    assertThat(
            send("{\"store\":\"S2\",\"lines\":[{\"article\":\"P1\",\"quantity\":1}]}"
                    .getBytes(UTF_8))
                .expect(403)
                .at("/code"))
        .isEqualTo("FORBIDDEN");
    store.get("/api/v1/orders/" + others).expect(404);
    store.get("/api/v1/passport/" + others).expect(404);
    store.get("/api/v1/balance?store=S2").expect(403);
    store.get("/api/v1/orders?store=S2").expect(403);
    assertThat(store.get("/api/v1/orders").text()).doesNotContain(others);
    store.post("/api/v1/orders/" + others + "/reorder", Map.of()).expect(404);
  }

  @Test
  void a_right_that_is_missing_is_named() {
    var reader = centre.clientWith("reader", "balance:read");

    var reply = reader.order("P1", 1).expect(403);

    assertThat(reply.at("/detail")).contains("order:write");
  }

  @Test
  void an_unknown_store_is_not_found_and_an_unknown_address_too() {
    var reply =
        centre
            .aosClient()
            .order(Map.of("store", "S9", "lines", List.of(Map.of("article", "P1", "quantity", 1))));

    assertThat(reply.expect(404).at("/code")).isEqualTo("UNKNOWN_STORE");
    store.get("/api/v1/nothing").expect(404);
    store.get("/api/v1/orders/%E0%A4").expect(400);
    store.get("/api/v1/orders/2026030500000011").expect(404);
    store.get("/api/v1/orders?from=yesterday").expect(400);
    store.get("/api/v1/orders?limit=x").expect(400);
  }

  @Test
  void headers_cannot_steer_the_hub() {
    var request =
        store
            .request("/api/v1/orders")
            .header("Idempotency-Key", "k")
            .header("CamelHttpResponseCode", "500")
            .header("CamelHttpUri", "http://127.0.0.1:1/")
            .header("NaruMessage", "x")
            .header("Long-Running-Action", "x")
            .POST(BodyPublishers.ofString(order("P1")));

    store.send(request).expect(201);
  }

  private Reply send(byte[] body) {
    return store.post("/api/v1/orders", UUID.randomUUID().toString(), body);
  }

  private static String order(String article) {
    return "{\"lines\":[{\"article\":\"" + article + "\",\"quantity\":1}]}";
  }
}
