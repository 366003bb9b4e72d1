package kr.naru.route.watch;

import static kr.naru.connector.http.Scopes.METRICS_READ;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import kr.naru.connector.http.HttpDoor;
import org.apache.camel.builder.endpoint.EndpointRouteBuilder;
import org.springframework.stereotype.Component;

/** The hub's own figures for Prometheus: no names of stores, orders or centres among them. */
@Component
class WatchRoutes extends EndpointRouteBuilder {
  private static final String METRICS = "/v1/metrics";

  private final HttpDoor door;
  private final PrometheusMeterRegistry figures;

  WatchRoutes(HttpDoor door, PrometheusMeterRegistry figures) {
    this.door = door;
    this.figures = figures;
  }

  // spotless:off
  @Override
  public void configure() {
    rest(METRICS).get().to("direct:watch.metrics.http");

    from(direct("watch.metrics.http"))
      .routeId("watch.metrics.http").routeGroup("watch")
      .routeDescription("How fast this instance answers and tells, as Prometheus reads it")
      .routeConfigurationId("edge.http")
      .routeProperty("duplicateKey", "none: a query")
      .process(door.admit("watch.metrics", METRICS, METRICS_READ))
      .setBody(call -> figures.scrape())
      .process(door::answerMetrics);
  }
  // spotless:on
}
