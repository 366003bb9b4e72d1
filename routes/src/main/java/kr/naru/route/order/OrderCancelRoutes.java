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
import kr.naru.domain.order.CancelAsked;
import kr.naru.domain.order.HoldsReleased;
import kr.naru.domain.order.SheetProgressed;
import org.apache.camel.builder.endpoint.EndpointRouteBuilder;
import org.springframework.stereotype.Component;

/** A store changes its mind before its goods are prepared. */
@Component
class OrderCancelRoutes extends EndpointRouteBuilder {
  private static final String CANCEL = "/v1/orders/{no}/cancel";

  private final HttpDoor door;
  private final CancelIntake intake;
  private final CancelOrder cancel;

  OrderCancelRoutes(HttpDoor door, CancelIntake intake, CancelOrder cancel) {
    this.door = door;
    this.intake = intake;
    this.cancel = cancel;
  }

  // spotless:off
  @Override
  public void configure() {
    rest(CANCEL).post().to("direct:order.cancel.http");

    from(direct("order.cancel.http"))
      .routeId("order.cancel.http").routeGroup("order")
      .routeDescription("A store cancels an order, or sheets of it")
      .routeConfigurationId("edge.http")
      .routeProperty("duplicateKey", "centre, principal, operation, Idempotency-Key")
      .process(door.admit("order.cancel", CANCEL, ORDER_WRITE, ORDER_PHONE))
      .transform().body(Call.class, intake::read)
      .to(direct("order.cancel"))
      .process(door::answer);

    from(direct("order.cancel"))
      .routeId("order.cancel").routeGroup("order")
      .routeDescription("Before preparing it is cancelled, or the WMS is asked; later the store learns the state")
      .routeConfigurationId("decision")
      .transacted()
      .transform().body(CancelRequest.class, cancel::decide)
      .to(lane(WMS, CancelAsked.class))
      .to(lane(ERP, HoldsReleased.class))
      .to(lane(HUB, HoldsReleased.class))
      .to(lane(AOS, SheetProgressed.class))
      .transform().body(CancelDecision.class, CancelDecision::answer);
  }
  // spotless:on
}
