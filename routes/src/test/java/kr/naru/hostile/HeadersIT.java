package kr.naru.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import kr.naru.connector.Correlation;
import kr.naru.kit.HubClient;
import kr.naru.kit.HubClient.Reply;
import kr.naru.kit.HubTest;
import kr.naru.kit.TestCentre;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("조종 헤더 전수: 어느 이름도 접점을 지나지 못하고, 결과를 바꾸지 못한다")
@DisplayNameGeneration(ReplaceUnderscores.class)
class HeadersIT extends HubTest {
  private static final int BUNDLE = 45;
  private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

  /** What HTTP itself is made of: every call has some of them, and they say how it is read. */
  private static final Set<String> OF_HTTP =
      Set.of(
          "authorization",
          "connection",
          "content-encoding",
          "content-length",
          "content-type",
          "expect",
          "host",
          "idempotency-key",
          "transfer-encoding",
          "upgrade");

  private static final String ORDER = "{\"lines\":[{\"article\":\"P1\",\"quantity\":3}]}";

  private final Watch watch;
  private final CamelContext camel;
  private TestCentre centre;
  private HubClient store;

  @Autowired
  HeadersIT(Watch watch, CamelContext camel) {
    this.watch = watch;
    this.camel = camel;
  }

  @BeforeEach
  void a_centre_that_can_be_ordered_from() {
    centre = aCentre();
    store = centre.aStore("S1", 1_000_000);
    centre.aProduct("P1", "GENERAL", 1_000, 1_000);
    centre.settle();
    watch.begin();
  }

  @AfterEach
  void nothing_is_watched_any_more() {
    watch.end();
  }

  @Test
  void the_names_are_those_of_all_components_and_of_the_core() {
    assertThat(HeaderNames.ofComponents())
        .hasSizeGreaterThan(1_000)
        .contains("CamelJmsDestinationName", "CamelHttpUri", "CamelSqlQuery");
    assertThat(HeaderNames.ofRunning(camel))
        .contains("CamelJmsDestinationName", "CamelKafkaOverrideTopic");
    assertThat(HeaderNames.ofCore()).contains("CamelHttpResponseCode", "Content-Type");
    assertThat(HeaderNames.inAllCases(camel))
        .contains("camelhttpuri", "CAMELHTTPURI", "kafka.topic");
  }

  @Test
  void none_comes_in_as_a_header_of_http() {
    var names =
        HeaderNames.inAllCases(camel).stream()
            .filter(name -> TOKEN.matcher(name).matches())
            .filter(name -> !OF_HTTP.contains(name.toLowerCase(Locale.ROOT)))
            .toList();

    changesNothing(names, HeadersIT::withHeaders);
  }

  @Test
  void none_comes_in_as_a_parameter_of_the_address() {
    changesNothing(
        List.copyOf(HeaderNames.inAllCases(camel)),
        (client, bundle) -> quote(client, "?" + pairs(bundle)));
  }

  @Test
  void none_comes_in_as_a_field_of_a_form() {
    for (var bundle : bundles(List.copyOf(HeaderNames.inAllCases(camel)))) {
      var form =
          store
              .request("/api/v1/quotes")
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString(pairs(bundle)));

      assertThat(store.send(form).expect(400).at("/code")).isEqualTo("INVALID_MESSAGE");
    }

    nothingCameIn("servlet");
  }

  @Test
  void none_comes_in_as_a_property_of_jms() {
    var names = new ArrayList<>(HeaderNames.inAllCases(camel));
    names.addAll(HeaderNames.inAllCases(camel).stream().map(HeadersIT::asJmsWritesIt).toList());
    var told = new Told(List.of(centre));
    var before = told.messages();

    var sent = 0;
    try (var partner = new CorePartner(Queue.wms(centre))) {
      for (var bundle : bundles(names)) {
        partner.send(Queue.wms(centre).event(0, UUID.randomUUID()), bundle, HeadersIT::value);
        sent++;
      }
    }
    centre.stock("P2", 1);
    centre.settle();

    assertThat(told.messages()).isEqualTo(before + sent + 1);
    assertThat(told.aside()).isZero();
    nothingCameIn("jms");
  }

  @Test
  void what_would_steer_most_steers_nothing() {
    var plain = store.post("/api/v1/orders", "k1", ORDER.getBytes(UTF_8)).expect(201);
    var steered =
        store
            .request("/api/v1/orders?CamelHttpResponseCode=500&CamelHttpMethod=DELETE")
            .header("Idempotency-Key", "k2")
            .header("CamelHttpResponseCode", "500")
            .header("camelHttpUri", "http://127.0.0.1:1/")
            .header("CamelJmsDestinationName", "naru.dead")
            .header("CAMELKAFKAOVERRIDETOPIC", "elsewhere")
            .header("CamelBeanMethodName", "toString")
            .header("CamelFileName", "../../elsewhere")
            .header("CamelRedelivered", "true")
            .header("X-HTTP-Method-Override", "DELETE")
            .header("NaruMessage", UUID.randomUUID().toString())
            .POST(BodyPublishers.ofString(ORDER));

    assertThat(said(store.send(steered).expect(201))).isEqualTo(said(plain));
  }

  @Test
  void a_planted_door_that_lets_headers_in_is_found() throws Exception {
    camel.addRoutes(
        new RouteBuilder() {
          @Override
          public void configure() {
            from("servlet:planted")
                .routeId("planted")
                .process(e -> e.getMessage().setHeader(Correlation.MESSAGE, UUID.randomUUID()))
                .process(e -> e.getMessage().setBody("x"));
          }
        });
    try {
      var request = store.request("/api/planted").header("X-Planted", Watch.MARK + "1").GET();
      store.send(request).expect(200);
    } finally {
      camel.getRouteController().stopRoute("planted");
      camel.removeRoute("planted");
    }

    assertThat(watch.inside()).contains("servlet: X-Planted");
    assertThat(watch.marked()).contains("servlet header X-Planted");
  }

  /** Quotes, which hold nothing and so are the same again, are as they are without them. */
  private void changesNothing(
      List<String> names, BiFunction<HubClient, List<String>, Reply> quoting) {
    var plain = said(quote(store, ""));

    for (var bundle : bundles(names)) {
      assertThat(said(quoting.apply(store, bundle))).as(bundle.toString()).isEqualTo(plain);
    }

    nothingCameIn("servlet");
  }

  private void nothingCameIn(String door) {
    assertThat(watch.inside())
        .filteredOn(name -> name.startsWith(door + ":"))
        .containsExactly(door + ": " + Correlation.MESSAGE);
    assertThat(watch.marked()).isEmpty();
  }

  private static List<List<String>> bundles(List<String> names) {
    var bundles = new ArrayList<List<String>>();
    for (var n = 0; n < names.size(); n += BUNDLE) {
      bundles.add(names.subList(n, Math.min(names.size(), n + BUNDLE)));
    }
    return bundles;
  }

  private static Reply withHeaders(HubClient client, List<String> names) {
    var request = client.request("/api/v1/quotes").header("Content-Type", "application/json");
    names.forEach(name -> request.header(name, value(name)));
    return client.send(request.POST(BodyPublishers.ofString(ORDER)));
  }

  private static Reply quote(HubClient client, String query) {
    var request = client.request("/api/v1/quotes" + query);
    return client.send(
        request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(ORDER)));
  }

  private static String pairs(List<String> names) {
    return names.stream()
        .map(name -> URLEncoder.encode(name, UTF_8) + "=" + value(name))
        .collect(joining("&"));
  }

  private static String value(String name) {
    return Watch.MARK + Integer.toHexString(name.hashCode());
  }

  /** As Camel writes names that JMS does not allow. */
  private static String asJmsWritesIt(String name) {
    return name.replace(".", "_DOT_").replace("-", "_HYPHEN_");
  }

  /** An answer without what is another one each time. */
  private static String said(Reply reply) {
    return reply.status()
        + reply
            .text()
            .replaceAll("\"(orderNo|sheetNo|decidedAt)\":\"[^\"]*\"", "")
            .replaceAll("\"fundsAfter\":\\{[^}]*}", "");
  }
}
