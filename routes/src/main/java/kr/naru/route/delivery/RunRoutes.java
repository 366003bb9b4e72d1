package kr.naru.route.delivery;

import static kr.naru.connector.lane.Lane.AOS;
import static kr.naru.connector.lane.Lane.ERP;
import static kr.naru.connector.lane.Lane.HUB;
import static kr.naru.connector.lane.Lane.WMS;
import static kr.naru.connector.lane.LaneComponent.lane;

import kr.naru.domain.delivery.RunProgressed;
import kr.naru.domain.order.CancelAsked;
import kr.naru.domain.order.HoldsReleased;
import kr.naru.domain.order.SheetProgressed;
import org.apache.camel.builder.endpoint.EndpointRouteBuilder;
import org.springframework.stereotype.Component;

/** Ordered before the cut-off, delivered the same day; what did not leave is cancelled. */
@Component
class RunRoutes extends EndpointRouteBuilder {
  private final RunSteps steps;

  RunRoutes(RunSteps steps) {
    this.steps = steps;
  }

  // spotless:off
  @Override
  public void configure() {
    from(direct("delivery.step"))
      .routeId("delivery.step").routeGroup("delivery")
      .routeDescription("A run is cut off, released, over; what did not leave is cancelled and given back")
      .routeConfigurationId("decision")
      .transacted()
      .transform().body(RunTurn.class, steps::step)
      .to(lane(WMS, RunProgressed.class, CancelAsked.class))
      .to(lane(ERP, HoldsReleased.class))
      .to(lane(HUB, HoldsReleased.class))
      .to(lane(AOS, RunProgressed.class, SheetProgressed.class));
  }
  // spotless:on
}
