package kr.naru.route.shared;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import kr.naru.kit.HubTest;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("주기 작업의 장애: 시작할 때 한 줄, 끝날 때 한 줄만 기록한다")
@DisplayNameGeneration(ReplaceUnderscores.class)
class BackgroundTroubleIT extends HubTest {
  private static final String WHY = "java.lang.IllegalStateException: books away";
  private static final Logger ROOT =
      (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

  private final CamelContext camel;
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  @Autowired
  BackgroundTroubleIT(CamelContext camel) {
    this.camel = camel;
  }

  @BeforeEach
  void two_routes_that_beat_when_told() throws Exception {
    camel.addRoutes(
        new RouteBuilder() {
          @Override
          public void configure() {
            beating("test.one", "test.part");
            beating("test.other", "test.part");
            from("direct:test.part")
                .routeId("test.part")
                .routeConfigurationId("decision")
                .filter(body().isEqualTo("bad"))
                .throwException(IllegalStateException.class, "books away");
          }

          private void beating(String id, String part) {
            from("direct:" + id)
                .routeId(id)
                .routeConfigurationId("background")
                .split(body())
                .to("direct:" + part)
                .end();
          }
        });
    log.start();
    ROOT.addAppender(log);
  }

  @AfterEach
  void they_go() throws Exception {
    ROOT.detachAppender(log);
    beat("test.one", "good");
    beat("test.other", "good");
    for (var id : List.of("test.one", "test.other", "test.part")) {
      camel.getRouteController().stopRoute(id);
      camel.removeRoute(id);
    }
  }

  @Test
  void one_line_when_it_begins_and_one_when_it_ends() {
    beat("test.one", "good");
    beat("test.one", "bad", "good");
    beat("test.one", "good", "bad");
    beat("test.one", "bad");
    assertThat(lines()).containsExactly("ERROR test.one fails and is tried at every beat: " + WHY);

    beat("test.one", "good");
    beat("test.one", "good");

    assertThat(lines()).hasSize(2).last().isEqualTo("INFO test.one goes on");
  }

  @Test
  void each_route_speaks_for_itself_and_again_at_its_next_trouble() {
    beat("test.one", "bad");
    beat("test.other", "bad");
    beat("test.other", "good");
    beat("test.other", "bad");

    assertThat(lines())
        .containsExactly(
            "ERROR test.one fails and is tried at every beat: " + WHY,
            "ERROR test.other fails and is tried at every beat: " + WHY,
            "INFO test.other goes on",
            "ERROR test.other fails and is tried at every beat: " + WHY);
  }

  private void beat(String route, String... parts) {
    camel.createFluentProducerTemplate().to("direct:" + route).withBody(List.of(parts)).send();
  }

  /** Whoever wrote them: Camel's own error handler must not speak too. */
  private List<String> lines() {
    return List.copyOf(log.list).stream()
        .map(event -> event.getLevel() + " " + event.getFormattedMessage())
        .filter(line -> line.contains("test.o") || line.contains("books away"))
        .toList();
  }
}
