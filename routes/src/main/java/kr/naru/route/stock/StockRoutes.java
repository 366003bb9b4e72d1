package kr.naru.route.stock;

import static kr.naru.connector.http.Scopes.PRICE_READ;

import kr.naru.connector.http.Call;
import kr.naru.connector.http.HttpDoor;
import org.apache.camel.builder.endpoint.EndpointRouteBuilder;
import org.springframework.stereotype.Component;

/** A front asks what can be had. */
@Component
class StockRoutes extends EndpointRouteBuilder {
  private static final String AVAILABILITY = "/v1/availability";

  private final HttpDoor door;
  private final StockLookup stock;

  StockRoutes(HttpDoor door, StockLookup stock) {
    this.door = door;
    this.stock = stock;
  }

  // spotless:off
  @Override
  public void configure() {
    rest(AVAILABILITY).get().to("direct:stock.availability.http");

    from(direct("stock.availability.http"))
      .routeId("stock.availability.http").routeGroup("stock")
      .routeDescription("On hand, promised and available stock, product by product")
      .routeConfigurationId("edge.http")
      .routeProperty("duplicateKey", "none: a query")
      .process(door.admit("stock.availability", AVAILABILITY, PRICE_READ))
      .transform().body(Call.class, stock::availability)
      .process(door::answer);
  }
  // spotless:on
}
