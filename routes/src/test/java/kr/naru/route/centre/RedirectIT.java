package kr.naru.route.centre;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kr.naru.connector.aos.Webhooks;
import kr.naru.connector.http.ShareSize;
import kr.naru.connector.lane.Failure;
import kr.naru.connector.store.centre.CentreBooks;
import kr.naru.domain.shared.CentreId;
import kr.naru.kit.HubTest;
import kr.naru.route.shared.NaruProperties;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.http.base.HttpOperationFailedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("웹훅 이동 응답: 따라가지 않으며, 서명도 내용도 다른 곳에 보내지 않는다")
@DisplayNameGeneration(ReplaceUnderscores.class)
class RedirectIT extends HubTest {
  private static final String SECRET = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

  private final CamelContext camel;
  private final CentreBooks books;
  private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
  private HttpServer metadata;
  private HttpServer aos;
  private volatile int status;

  @Autowired
  RedirectIT(CamelContext camel, CentreBooks books) {
    this.camel = camel;
    this.books = books;
  }

  @BeforeEach
  void an_aos_that_sends_callers_to_a_metadata_address() throws IOException {
    metadata = server();
    metadata.createContext(
        "/",
        call -> {
          heard.add(call.getRequestMethod() + " " + call.getRequestHeaders().entrySet());
          call.sendResponseHeaders(200, -1);
          call.close();
        });
    aos = server();
    aos.createContext(
        "/",
        call -> {
          var there = "http://localhost:" + metadata.getAddress().getPort() + "/latest/meta-data/";
          call.getResponseHeaders().add("Location", there);
          call.sendResponseHeaders(status, -1);
          call.close();
        });
    metadata.start();
    aos.start();
  }

  @AfterEach
  void both_stop() {
    aos.stop(0);
    metadata.stop(0);
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void the_answer_is_a_refusal_and_nobody_else_is_called(int redirect) {
    status = redirect;

    var failure = told(doors().hooks(new CentreId("T1")));

    assertThat(failure)
        .isInstanceOfSatisfying(
            HttpOperationFailedException.class,
            refused -> assertThat(refused.getStatusCode()).isEqualTo(redirect));
    assertThat(Failure.of(failure)).isInstanceOf(Failure.Blamed.class);
    assertThat(heard).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = 302)
  void a_planted_address_that_is_followed_is_found(int redirect) {
    status = redirect;

    sent(
        doors().hooks(new CentreId("T1")).replace("followRedirects=false", "followRedirects=true"));

    assertThat(heard).isNotEmpty();
  }

  /** What a webhook of the hub comes to at this address. */
  private Exception told(String address) {
    return Objects.requireNonNull(sent(address).getException());
  }

  private Exchange sent(String address) {
    var webhooks = new Webhooks(List.of(SECRET), Clock.systemUTC());
    try (var producer = camel.createProducerTemplate()) {
      return producer.send(
          address,
          (Exchange hook) -> {
            hook.getMessage().setBody(new Webhooks.Hook(UUID.randomUUID(), "{}".getBytes(UTF_8)));
            webhooks.sign(hook);
          });
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private CentreDoors doors() {
    var server = new NaruProperties.Server("", "", "");
    var share = new ShareSize(1, 0, 60, 1);
    var hooks = "http://127.0.0.1:" + aos.getAddress().getPort() + "/{centre}/hooks";
    return new CentreDoors(
        books,
        camel,
        new NaruProperties(
            "test",
            new NaruProperties.Clock(false),
            server,
            server,
            new NaruProperties.Kafka("", "", "", ""),
            new NaruProperties.Aos(hooks, List.of(SECRET)),
            new NaruProperties.AnalyticsHub(""),
            new NaruProperties.Files("", Duration.ZERO),
            new NaruProperties.Retention(35, 400, 730, Duration.ofHours(1)),
            new NaruProperties.Limits(share, share, 1, 1, 1),
            new NaruProperties.Auth(Path.of("."), "", "")));
  }

  private static HttpServer server() throws IOException {
    return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }
}
