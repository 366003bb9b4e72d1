package kr.naru.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kr.naru.kit.HubClient;
import kr.naru.kit.HubTest;
import kr.naru.kit.Servers;
import kr.naru.kit.TestCentre;
import kr.naru.proof.Door;
import kr.naru.proof.Drives;
import kr.naru.proof.Proves;
import kr.naru.twin.server.Grant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("공격 문서: 거절하고, 아무것도 드러내지 않고, 다음 주문을 받는다")
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(Lifecycle.PER_CLASS)
@Drives({Door.HTTP, Door.JMS, Door.COMMAND})
class AttackDocumentsIT extends HubTest {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private RawHub hub;
  private TestCentre centre;
  private HubClient store;

  @BeforeAll
  void a_centre_with_a_store_and_a_product() {
    hub = new RawHub(port());
    centre = aCentre();
    store = centre.aStore("S1", 1_000_000);
    centre.aProduct("P1", "GENERAL", 1_000, 1_000);
    centre.settle();
  }

  @AfterEach
  void the_next_order_is_taken() {
    store.order("P1", 1).expect(201);
  }

  static Stream<Attack> attacks() {
    return Attack.all();
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void a_document_is_refused_at_once_and_tells_nothing(Attack attack) throws IOException {
    var body = attack.body().get();
    var orders = orders();
    var from = System.nanoTime();

    var answer =
        hub.exchange(attack.head(token(), UUID.randomUUID().toString(), body.length), body);

    assertThat(answer).startsWith("HTTP/1.1 " + attack.status());
    assertThat(answer).doesNotContain("X-Evil");
    assertThat(orders()).isEqualTo(orders);
    assertThat(Leaks.in(answer)).isEmpty();
    assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(PATIENCE);
  }

  private List<String> orders() {
    return store.get("/api/v1/orders").expect(200).json().findValuesAsString("orderNo");
  }

  @Test
  @Proves("PLT-04")
  void nothing_of_a_strangers_document_is_read() throws IOException {
    var head =
        Attack.all()
            .findFirst()
            .orElseThrow()
            .head("nobody", "key", 50 << 20)
            .replace("close", "x");

    try (var socket = hub.connect()) {
      socket.getOutputStream().write(head.getBytes(UTF_8));
      socket.getOutputStream().write(new byte[100]);

      assertThat(
              new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8)).readLine())
          .startsWith("HTTP/1.1 401");
    }
  }

  static Stream<Forgery> forgeries() {
    return Forgery.all();
  }

  @ParameterizedTest
  @MethodSource("forgeries")
  @Proves("PLT-04")
  void a_forged_token_is_nobodys(Forgery forgery) {
    var nobody = centre.clientWithToken(forgery.token(centre.id()));

    var reply = nobody.order("P1", 1).expect(401);

    assertThat(reply.at("/code")).isEqualTo("UNAUTHENTICATED");
    assertThat(Leaks.in(reply.text())).isEmpty();
  }

  @Test
  void the_key_of_another_store_opens_nothing() {
    var other = centre.aStore("S2", 1_000_000);
    centre.settle();
    var first = other.order("shared", HubClient.lines("P1", 2)).expect(201);

    var replayed = store.order("shared", HubClient.lines("P1", 2000)).expect(201);

    assertThat(replayed.at("/orderNo")).isNotEqualTo(first.at("/orderNo"));
    assertThat(replayed.text()).doesNotContain("S2");
  }

  @Test
  void formulas_come_back_as_text() {
    var csv = "category,name,name_ko,version\n=cmd|' /C calc'!A0,A,가,x\n@SUM(1),A,가,x\n";

    var answer = centre.operator().send(upload("categories", csv)).expect(200);

    assertThat(answer.text()).doesNotContainPattern("(^|[,\n\"])[=+@]");
  }

  @Test
  void a_file_name_stays_a_name() {
    for (var name : List.of("..%2F..%2Fetc%2Fpasswd", "a%00.csv", "C%3A%5Cb.csv", "a%0D%0Ab")) {
      var request = upload("categories?name=" + name, "category,name,name_ko,version\n");

      assertThat(centre.operator().send(request).status()).isEqualTo(400);
    }
  }

  private java.net.http.HttpRequest.Builder upload(String kind, String csv) {
    return centre
        .operator()
        .request("/api/v1/files/" + kind)
        .POST(BodyPublishers.ofByteArray(csv.getBytes(UTF_8)));
  }

  private String token() {
    var rights = List.of("order:write", "order:read");
    return Servers.tokens().mint(new Grant("S1", centre.id(), "S1", rights, Duration.ofHours(1)));
  }
}
