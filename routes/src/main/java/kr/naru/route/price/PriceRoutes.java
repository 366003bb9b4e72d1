package kr.naru.route.price;

import static kr.naru.connector.http.Scopes.ACT_FOR;
import static kr.naru.connector.http.Scopes.OPERATE;
import static kr.naru.connector.http.Scopes.PRICE_READ;

import kr.naru.connector.http.Call;
import kr.naru.connector.http.HttpDoor;
import org.apache.camel.builder.endpoint.EndpointRouteBuilder;
import org.springframework.stereotype.Component;

/** A store asks what things cost it; a front, what they cost everyone. */
@Component
class PriceRoutes extends EndpointRouteBuilder {
  private static final String PRICES = "/v1/prices";
  private static final String SNAPSHOT = "/v1/prices/snapshot";

  private final HttpDoor door;
  private final PriceLookup prices;

  PriceRoutes(HttpDoor door, PriceLookup prices) {
    this.door = door;
    this.prices = prices;
  }

  // spotless:off
  @Override
  public void configure() {
    rest(PRICES).get().to("direct:price.look.http");
    rest(SNAPSHOT).get().to("direct:price.snapshot.http");

    from(direct("price.look.http"))
      .routeId("price.look.http").routeGroup("price")
      .routeDescription("The unit prices a store would pay now, and the parts each is made of")
      .routeConfigurationId("edge.http")
      .routeProperty("duplicateKey", "none: a query")
      .process(door.admit("price.look", PRICES, PRICE_READ))
      .transform().body(Call.class, prices::prices)
      .process(door::answer);

    from(direct("price.snapshot.http"))
      .routeId("price.snapshot.http").routeGroup("price")
      .routeDescription("Prices of every group with their versions, for a front that begins or lost its thread")
      .routeConfigurationId("edge.http")
      .routeProperty("duplicateKey", "none: a query")
      .process(door.admit("price.snapshot", SNAPSHOT, ACT_FOR, OPERATE))
      .transform().body(Call.class, prices::snapshot)
      .process(door::answer);
  }
  // spotless:on
}
