package kr.naru.route.statistics;

import static kr.naru.connector.http.Scopes.ORDER_READ;

import kr.naru.connector.http.Call;
import kr.naru.connector.http.HttpDoor;
import org.apache.camel.builder.endpoint.EndpointRouteBuilder;
import org.springframework.stereotype.Component;

/** A store asks what it bought, the centre what all of them did. */
@Component
class StatisticsRoutes extends EndpointRouteBuilder {
  private static final String PURCHASES = "/v1/statistics/purchases";
  private static final String SALES = "/v1/statistics/sales";

  private final HttpDoor door;
  private final StatisticsLookup statistics;

  StatisticsRoutes(HttpDoor door, StatisticsLookup statistics) {
    this.door = door;
    this.statistics = statistics;
  }

  // spotless:off
  @Override
  public void configure() {
    rest(PURCHASES).get().to("direct:statistics.purchases.http");
    rest(SALES).get().to("direct:statistics.sales.http");

    from(direct("statistics.purchases.http"))
      .routeId("statistics.purchases.http").routeGroup("statistics")
      .routeDescription("What was bought, by month and product")
      .routeConfigurationId("edge.http")
      .routeProperty("duplicateKey", "none: a query")
      .process(door.admit("statistics.purchases", PURCHASES, ORDER_READ))
      .transform().body(Call.class, statistics::purchases)
      .process(door::answer);

    from(direct("statistics.sales.http"))
      .routeId("statistics.sales.http").routeGroup("statistics")
      .routeDescription("What was sold, by business day")
      .routeConfigurationId("edge.http")
      .routeProperty("duplicateKey", "none: a query")
      .process(door.admit("statistics.sales", SALES, ORDER_READ))
      .transform().body(Call.class, statistics::sales)
      .process(door::answer);
  }
  // spotless:on
}
