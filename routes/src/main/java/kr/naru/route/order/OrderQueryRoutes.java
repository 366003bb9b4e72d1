package kr.naru.route.order;

import static kr.naru.connector.http.Scopes.ORDER_PHONE;
import static kr.naru.connector.http.Scopes.ORDER_READ;
import static kr.naru.connector.http.Scopes.ORDER_WRITE;

import kr.naru.connector.http.Call;
import kr.naru.connector.http.HttpDoor;
import org.apache.camel.builder.endpoint.EndpointRouteBuilder;
import org.springframework.stereotype.Component;

/** A store asks what an order would be, or what became of its orders. */
@Component
class OrderQueryRoutes extends EndpointRouteBuilder {
  private static final String QUOTES = "/v1/quotes";
  private static final String ORDERS = "/v1/orders";
  private static final String ORDER = "/v1/orders/{no}";

  private final HttpDoor door;
  private final QuoteOrder quotes;
  private final OrderLookup orders;

  OrderQueryRoutes(HttpDoor door, QuoteOrder quotes, OrderLookup orders) {
    this.door = door;
    this.quotes = quotes;
    this.orders = orders;
  }

  // spotless:off
  @Override
  public void configure() {
    rest(QUOTES).post().to("direct:order.quote.http");
    rest(ORDERS).get().to("direct:order.list.http");
    rest(ORDER).get().to("direct:order.find.http");

    from(direct("order.quote.http"))
      .routeId("order.quote.http").routeGroup("order")
      .routeDescription("The decision an order would get now; nothing is held")
      .routeConfigurationId("edge.http")
      .routeProperty("duplicateKey", "none: nothing is written")
      .process(door.admit("order.quote", QUOTES, ORDER_WRITE, ORDER_PHONE))
      .transform().body(Call.class, quotes::quote)
      .process(door::answer);

    from(direct("order.list.http"))
      .routeId("order.list.http").routeGroup("order")
      .routeDescription("A page of orders, newest first; a store's own, or all of them for the centre")
      .routeConfigurationId("edge.http")
      .routeProperty("duplicateKey", "none: a query")
      .process(door.admit("order.list", ORDERS, ORDER_READ))
      .transform().body(Call.class, orders::orders)
      .process(door::answer);

    from(direct("order.find.http"))
      .routeId("order.find.http").routeGroup("order")
      .routeDescription("One order, sheet by sheet and line by line")
      .routeConfigurationId("edge.http")
      .routeProperty("duplicateKey", "none: a query")
      .process(door.admit("order.find", ORDER, ORDER_READ))
      .transform().body(Call.class, orders::order)
      .process(door::answer);
  }
  // spotless:on
}
