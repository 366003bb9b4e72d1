package kr.naru.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kr.naru.kit.HubTest;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.model.Model;
import org.apache.camel.model.RouteDefinition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DisplayName("경로 규칙: 모든 경로는 이름, 설명, 오류 정책을 가진다")
@DisplayNameGeneration(ReplaceUnderscores.class)
class RouteHouseIT extends HubTest {
  private static final Pattern OF_A_CENTRE =
      Pattern.compile("(master\\.intake|lane\\.deliver|file\\.watch)\\..*");
  private static final Path TABLE = Path.of("..", "docs", "reference", "routes.md");

  private final ApplicationContext hub;

  @Autowired
  RouteHouseIT(ApplicationContext hub) {
    this.hub = hub;
  }

  @Test
  void every_route_of_the_hub_keeps_the_rules() {
    var routes = ours(hub.getBean(CamelContext.class));

    assertThat(routes).hasSizeGreaterThan(15);
    assertThat(routes.stream().flatMap(route -> RouteHouseRules.faults(route).stream())).isEmpty();
  }

  @Test
  void a_flow_is_at_most_five_routes() {
    var flows =
        hub.getBeansOfType(RouteBuilder.class).values().stream()
            .filter(flow -> !RouteHouseRules.isOneFlow(routesOf(flow)))
            .map(flow -> flow.getClass().getSimpleName());

    assertThat(flows).isEmpty();
  }

  @Test
  void the_table_of_routes_in_the_docs_is_the_routes() throws IOException {
    var routes =
        ours(hub.getBean(CamelContext.class)).stream()
            .filter(route -> !OF_A_CENTRE.matcher(route.getRouteId()).matches())
            .toList();
    var table = RouteTable.of(routes);
    if (Boolean.getBoolean("naru.write")) {
      Files.writeString(TABLE, table);
    }

    assertThat(Files.readString(TABLE))
        .as("docs/reference/routes.md; write it anew with -Dnaru.write=true")
        .isEqualTo(table);
  }

  @Test
  void a_planted_route_breaks_every_rule() throws Exception {
    try (var camel = new DefaultCamelContext()) {
      camel.addRoutes(
          new RouteBuilder() {
            @Override
            public void configure() {
              var route = from("direct:elsewhere").routeId("weather.http").to("bean:x");
              for (var step = 0; step < 20; step++) {
                route.log("x");
              }
              route.bean("someBean", "someMethod");
            }
          });

      var faults = RouteHouseRules.faults(camel.getRouteDefinition("weather.http"));

      assertThat(faults.stream().collect(Collectors.joining("\n")))
          .contains("known context")
          .contains("its group")
          .contains("one sentence")
          .contains("route configuration")
          .contains("bears its route's id")
          .contains("duplicateKey")
          .contains("not by name")
          .contains("steps, at most");
      assertThat(RouteHouseRules.isOneFlow(6)).isFalse();
    }
  }

  private static int routesOf(RouteBuilder flow) {
    return (int)
        flow.getRouteCollection().getRoutes().stream()
            .filter(route -> !Boolean.TRUE.equals(route.isRest()))
            .count();
  }

  /** REST DSL's own routes are Camel's. */
  private static List<RouteDefinition> ours(CamelContext camel) {
    var model = camel.getCamelContextExtension().getContextPlugin(Model.class);
    return Objects.requireNonNull(model).getRouteDefinitions().stream()
        .filter(route -> !Boolean.TRUE.equals(route.isRest()))
        .toList();
  }
}
