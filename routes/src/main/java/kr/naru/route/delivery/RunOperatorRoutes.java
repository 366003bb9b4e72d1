package kr.naru.route.delivery;

import static kr.naru.connector.http.Scopes.OPERATE;
import static kr.naru.connector.lane.Lane.AOS;
import static kr.naru.connector.lane.Lane.WMS;
import static kr.naru.connector.lane.LaneComponent.lane;

import kr.naru.connector.http.Call;
import kr.naru.connector.http.HttpDoor;
import org.apache.camel.builder.endpoint.EndpointRouteBuilder;
import org.springframework.stereotype.Component;

/** Operators extend a cut-off, postpone or close a run, and add a holiday; each says why. */
@Component
class RunOperatorRoutes extends EndpointRouteBuilder {
  private static final String RUN = "/v1/runs/{route}/{day}";
  private static final String HOLIDAY = "/v1/holidays/{day}";

  private final HttpDoor door;
  private final RunActs acts;

  RunOperatorRoutes(HttpDoor door, RunActs acts) {
    this.door = door;
    this.acts = acts;
  }

  // spotless:off
  @Override
  public void configure() {
    rest(RUN).put().to("direct:delivery.act.http");
    rest(HOLIDAY).put().to("direct:delivery.holiday.http");

    from(direct("delivery.act.http"))
      .routeId("delivery.act.http").routeGroup("delivery")
      .routeDescription("An operator extends a run's cut-off, postpones it, or says that it is over")
      .routeConfigurationId("edge.http")
      .routeProperty("duplicateKey", "centre, route, day, act")
      .process(door.admit("delivery.act", RUN, OPERATE))
      .to(direct("delivery.act"))
      .process(door::answer);

    from(direct("delivery.act"))
      .routeId("delivery.act").routeGroup("delivery")
      .routeDescription("What the operator wants of a run is done, journalled and told, or nothing is")
      .routeConfigurationId("decision")
      .transacted()
      .transform().body(Call.class, acts::act)
      .to(lane(WMS))
      .to(lane(AOS))
      .transform().body(RunAnswered.class, RunAnswered::answer);

    from(direct("delivery.holiday.http"))
      .routeId("delivery.holiday.http").routeGroup("delivery")
      .routeDescription("An operator adds a holiday")
      .routeConfigurationId("edge.http")
      .routeProperty("duplicateKey", "centre, day")
      .process(door.admit("delivery.holiday", HOLIDAY, OPERATE))
      .to(direct("delivery.holiday"))
      .process(door::answer);

    from(direct("delivery.holiday"))
      .routeId("delivery.holiday").routeGroup("delivery")
      .routeDescription("The runs of a new holiday go on the next day their routes drive")
      .routeConfigurationId("decision")
      .transacted()
      .transform().body(Call.class, acts::holiday)
      .to(lane(WMS))
      .to(lane(AOS))
      .transform().body(RunAnswered.class, RunAnswered::answer);
  }
  // spotless:on
}
