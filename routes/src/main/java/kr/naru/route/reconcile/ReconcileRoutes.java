package kr.naru.route.reconcile;

import static kr.naru.connector.http.Scopes.OPERATE;
import static kr.naru.connector.lane.Lane.AOS;
import static kr.naru.connector.lane.Lane.ERP;
import static kr.naru.connector.lane.Lane.HUB;
import static kr.naru.connector.lane.Lane.WMS;
import static kr.naru.connector.lane.LaneComponent.lane;

import kr.naru.connector.http.Call;
import kr.naru.connector.http.HttpDoor;
import org.apache.camel.builder.endpoint.EndpointRouteBuilder;
import org.springframework.stereotype.Component;

/** Partners are asked what they have booked for a day, and their books are put side by side. */
@Component
class ReconcileRoutes extends EndpointRouteBuilder {
  private static final String DAY = "/v1/reconciliations/{day}";

  private final HttpDoor door;
  private final Asking asking;
  private final ReconcileLookup lookup;

  ReconcileRoutes(HttpDoor door, Asking asking, ReconcileLookup lookup) {
    this.door = door;
    this.asking = asking;
    this.lookup = lookup;
  }

  // spotless:off
  @Override
  public void configure() {
    rest(DAY).put().to("direct:reconcile.ask.http");
    rest(DAY).get().to("direct:reconcile.find.http");

    from(direct("reconcile.ask.http"))
      .routeId("reconcile.ask.http").routeGroup("reconcile")
      .routeDescription("An operator has the books of a delivery day compared, and says why")
      .routeConfigurationId("edge.http")
      .routeProperty("duplicateKey", "none: a new round each time")
      .process(door.admit("reconcile.ask", DAY, OPERATE))
      .transform().body(Call.class, asking::read)
      .to(direct("reconcile.ask"))
      .transform().body(Asked.class, Asked::answer)
      .process(door::answer);

    from(direct("reconcile.find.http"))
      .routeId("reconcile.find.http").routeGroup("reconcile")
      .routeDescription("How the books of a delivery day stand, and which event is the first wrong one")
      .routeConfigurationId("edge.http")
      .routeProperty("duplicateKey", "none: a query")
      .process(door.admit("reconcile.find", DAY, OPERATE))
      .transform().body(Call.class, lookup::find)
      .process(door::answer);

    from(direct("reconcile.ask"))
      .routeId("reconcile.ask").routeGroup("reconcile")
      .routeDescription("Every partner is asked for his statement, the own books are compared at once")
      .routeConfigurationId("decision")
      .transacted()
      .transform().body(AskRequest.class, asking::ask)
      .to(lane(WMS)).to(lane(ERP)).to(lane(HUB)).to(lane(AOS));
  }
  // spotless:on
}
