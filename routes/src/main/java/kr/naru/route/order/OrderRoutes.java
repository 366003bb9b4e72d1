package kr.naru.route.order;

import static kr.naru.connector.http.Scopes.ORDER_PHONE;
import static kr.naru.connector.http.Scopes.ORDER_WRITE;
import static kr.naru.connector.lane.Lane.AOS;
import static kr.naru.connector.lane.Lane.ERP;
import static kr.naru.connector.lane.Lane.HUB;
import static kr.naru.connector.lane.Lane.WMS;
import static kr.naru.connector.lane.LaneComponent.lane;

import kr.naru.connector.http.Call;
import kr.naru.connector.http.HttpDoor;
import kr.naru.domain.order.OrderAccepted;
import kr.naru.domain.order.SheetRefused;
import org.apache.camel.builder.endpoint.EndpointRouteBuilder;
import org.springframework.stereotype.Component;

/** A store orders; the order is decided at once and everyone who must know is told. */
@Component
class OrderRoutes extends EndpointRouteBuilder {
  private static final String ORDERS = "/v1/orders";
  private static final String REORDER = "/v1/orders/{no}/reorder";

  private final HttpDoor door;
  private final OrderIntake intake;
  private final OrderTurn turn;
  private final PromiseOrder promise;

  OrderRoutes(HttpDoor door, OrderIntake intake, OrderTurn turn, PromiseOrder promise) {
    this.door = door;
    this.intake = intake;
    this.turn = turn;
    this.promise = promise;
  }

  // spotless:off
  @Override
  public void configure() {
    rest(ORDERS).post().to("direct:order.intake.http");
    rest(REORDER).post().to("direct:order.reorder.http");

    from(direct("order.intake.http"))
      .routeId("order.intake.http").routeGroup("order")
      .routeDescription("An order comes in by HTTP, is decided, and its decision is the answer")
      .routeConfigurationId("edge.http")
      .routeProperty("duplicateKey", "centre, principal, operation, Idempotency-Key")
      .process(door.admit("order.place", ORDERS, ORDER_WRITE, ORDER_PHONE))
      .transform().body(Call.class, intake::order)
      .process(turn)
      .to(direct("order.promise"))
      .process(door::answer);

    from(direct("order.reorder.http"))
      .routeId("order.reorder.http").routeGroup("order")
      .routeDescription("The lines of an old order are asked for again, at today's prices and stock")
      .routeConfigurationId("edge.http")
      .routeProperty("duplicateKey", "centre, principal, operation, Idempotency-Key")
      .process(door.admit("order.reorder", REORDER, ORDER_WRITE, ORDER_PHONE))
      .transform().body(Call.class, intake::reorder)
      .process(turn)
      .to(direct("order.promise"))
      .process(door::answer);

    from(direct("order.promise"))
      .routeId("order.promise").routeGroup("order")
      .routeDescription("A basket is priced, covered and promised, or the store learns why not; WMS, ERP, HUB and AOS are told")
      .routeConfigurationId("decision")
      .transacted()
      .transform().body(OrderRequest.class, promise::decide)
      .to(lane(WMS, OrderAccepted.class))
      .to(lane(ERP, OrderAccepted.class))
      .to(lane(HUB, OrderAccepted.class))
      .to(lane(AOS, OrderAccepted.class, SheetRefused.class))
      .transform().body(OrderDecision.class, promise::answer);
  }
  // spotless:on
}
