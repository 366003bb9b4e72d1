package kr.naru.route.stock;

import static kr.naru.connector.http.Scopes.OPERATE;
import static kr.naru.connector.http.Scopes.PRICE_READ;

import kr.naru.connector.http.Call;
import kr.naru.connector.http.HttpDoor;
import kr.naru.connector.store.order.StockHeard;
import org.apache.camel.builder.endpoint.EndpointRouteBuilder;
import org.springframework.stereotype.Component;

/** A front asks what can be had; an operator how it came to that, and what must be bought. */
@Component
class StockRoutes extends EndpointRouteBuilder {
  private static final String AVAILABILITY = "/v1/availability";
  private static final String DEMAND = "/v1/demand";
  private static final String HISTORY = "/v1/stock/{sku}/history";
  private static final long MINUTE = 60_000;

  private final HttpDoor door;
  private final StockLookup stock;
  private final StockHeard heard;

  StockRoutes(HttpDoor door, StockLookup stock, StockHeard heard) {
    this.door = door;
    this.stock = stock;
    this.heard = heard;
  }

  // spotless:off
  @Override
  public void configure() {
    rest(AVAILABILITY).get().to("direct:stock.availability.http");
    rest(DEMAND).get().to("direct:stock.demand.http");
    rest(HISTORY).get().to("direct:stock.history.http");

    from(direct("stock.availability.http"))
      .routeId("stock.availability.http").routeGroup("stock")
      .routeDescription("On hand, promised and available stock, product by product")
      .routeConfigurationId("edge.http")
      .routeProperty("duplicateKey", "none: a query")
      .process(door.admit("stock.availability", AVAILABILITY, PRICE_READ))
      .transform().body(Call.class, stock::availability)
      .process(door::answer);

    from(direct("stock.demand.http"))
      .routeId("stock.demand.http").routeGroup("stock")
      .routeDescription("What was ordered without limit for a day, pooled for the suppliers")
      .routeConfigurationId("edge.http")
      .routeProperty("duplicateKey", "none: a query")
      .process(door.admit("stock.demand", DEMAND, OPERATE))
      .transform().body(Call.class, stock::demand)
      .process(door::answer);

    from(direct("stock.history.http"))
      .routeId("stock.history.http").routeGroup("stock")
      .routeDescription("Every change of a SKU's stock, with the balance each one left")
      .routeConfigurationId("edge.http")
      .routeProperty("duplicateKey", "none: a query")
      .process(door.admit("stock.history", HISTORY, OPERATE))
      .transform().body(Call.class, stock::history)
      .process(door::answer);

    from(timer("stock.heard").delay(0).period(MINUTE))
      .routeId("stock.heard").routeGroup("stock")
      .routeDescription("How far the WMS's stock numbers are heard without a gap is kept, so that gaps show at once")
      .routeConfigurationId("background")
      .routeProperty("duplicateKey", "none: doing it twice changes nothing")
      .process(minute -> heard.keep());
  }
  // spotless:on
}
