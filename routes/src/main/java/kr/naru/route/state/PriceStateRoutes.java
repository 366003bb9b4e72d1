package kr.naru.route.state;

import static kr.naru.connector.lane.Lane.AOS;
import static kr.naru.connector.lane.Lane.ERP;
import static kr.naru.connector.lane.Lane.HUB;
import static kr.naru.connector.lane.LaneComponent.lane;

import kr.naru.connector.store.state.StateStream;
import kr.naru.domain.shared.CentreId;
import org.apache.camel.builder.endpoint.EndpointRouteBuilder;
import org.springframework.stereotype.Component;

/** Prices of every group follow masters and the clock, and partners follow them. */
@Component
class PriceStateRoutes extends EndpointRouteBuilder {
  private static final long TICK_MILLIS = 500;

  private final PriceMaking making;
  private final StateChanges changes;

  PriceStateRoutes(PriceMaking making, StateChanges changes) {
    this.making = making;
    this.changes = changes;
  }

  // spotless:off
  @Override
  public void configure() {
    from(timer("state.price-tick").period(TICK_MILLIS))
      .routeId("state.price-tick").routeGroup("state")
      .routeDescription("Which centres' prices may have moved, by new masters or by the clock")
      .routeConfigurationId("background")
      .routeProperty("duplicateKey", "none: doing it twice changes nothing")
      .split().exchange(tick -> making.due())
        .to(direct("state.price-make"))
      .end();

    from(direct("state.price-make"))
      .routeId("state.price-make").routeGroup("state")
      .routeDescription("What every price group pays now is made anew by the price rule")
      .routeConfigurationId("decision")
      .transacted()
      .process().body(CentreId.class, making::make);

    from(direct("state.prices"))
      .routeId("state.prices").routeGroup("state")
      .routeDescription("Prices that are newer than a partner knows are told, several changes at once")
      .routeConfigurationId("decision")
      .transacted()
      .transform().body(StateStream.class, changes::prices)
      .choice()
        .when().body(StateTold.class, StateTold::toErp).to(lane(ERP))
        .when().body(StateTold.class, StateTold::toHub).to(lane(HUB))
        .otherwise().to(lane(AOS))
      .end();
  }
  // spotless:on
}
