package kr.naru.route.state;

import static kr.naru.connector.lane.Lane.AOS;
import static kr.naru.connector.lane.Lane.HUB;
import static kr.naru.connector.lane.LaneComponent.lane;

import kr.naru.connector.Correlation;
import kr.naru.connector.store.state.StateStream;
import kr.naru.domain.shared.CentreId;
import org.apache.camel.builder.endpoint.EndpointRouteBuilder;
import org.springframework.stereotype.Component;

/** Partners see stock, balances and specials as they are, within a second or two. */
@Component
class StateRoutes extends EndpointRouteBuilder {
  private static final long TICK_MILLIS = 500;

  /** A look reads every SKU of a centre, so it is not made more often than partners need it. */
  private static final long LOOK_MILLIS = 1_000;

  private final StateChanges changes;

  StateRoutes(StateChanges changes) {
    this.changes = changes;
  }

  // spotless:off
  @Override
  public void configure() {
    from(timer("state.tick").period(LOOK_MILLIS))
      .routeId("state.tick").routeGroup("state")
      .routeDescription("Who has not heard of the newest stock, balances and prices; asked once a second")
      .routeConfigurationId("background")
      .routeProperty("duplicateKey", "centre, stream, lane, position")
      .split().exchange(tick -> changes.due())
        .process(Correlation::begin)
        .choice()
          .when().body(StateStream.class, StateChanges::isStock).to(direct("state.availability"))
          .when().body(StateStream.class, StateChanges::isMoney).to(direct("state.balance"))
          .when().body(StateStream.class, StateChanges::isPrices).to(direct("state.prices"))
        .end()
      .end();

    from(direct("state.availability"))
      .routeId("state.availability").routeGroup("state")
      .routeDescription("Stock that is newer than a partner knows is told, several changes at once")
      .routeConfigurationId("decision")
      .transacted()
      .transform().body(StateStream.class, changes::availability)
      .choice()
        .when().body(StateTold.class, StateTold::toHub).to(lane(HUB))
        .otherwise().to(lane(AOS))
      .end();

    from(direct("state.balance"))
      .routeId("state.balance").routeGroup("state")
      .routeDescription("Balances that are newer than the AOS knows are told, several changes at once")
      .routeConfigurationId("decision")
      .transacted()
      .transform().body(StateStream.class, changes::balance)
      .to(lane(AOS));

    from(timer("state.turn").period(TICK_MILLIS))
      .routeId("state.turn").routeGroup("state")
      .routeDescription("Which centres have specials to begin or end by their own clock")
      .routeConfigurationId("background")
      .routeProperty("duplicateKey", "centre, special, turn, version")
      .split().exchange(tick -> changes.turning())
        .process(Correlation::begin)
        .to(direct("state.special"))
      .end();

    from(direct("state.special"))
      .routeId("state.special").routeGroup("state")
      .routeDescription("Specials begin and end by themselves, and the AOS is told once")
      .routeConfigurationId("decision")
      .transacted()
      .transform().body(CentreId.class, changes::turn)
      .to(lane(AOS));
  }
  // spotless:on
}
