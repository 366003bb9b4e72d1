package kr.naru.route.day;

import static kr.naru.connector.lane.Lane.AOS;
import static kr.naru.connector.lane.Lane.ERP;
import static kr.naru.connector.lane.Lane.HUB;
import static kr.naru.connector.lane.LaneComponent.lane;

import kr.naru.connector.Correlation;
import kr.naru.domain.shared.CentreId;
import org.apache.camel.builder.endpoint.EndpointRouteBuilder;
import org.springframework.stereotype.Component;

/** The one heartbeat of the hub: whatever is due of a centre's day happens, in order and once. */
@Component
class DayRoutes extends EndpointRouteBuilder {
  private static final String CENTRE = "NaruCentre";

  private final DayClock clock;
  private final CloseDay close;
  private final AskBooks ask;

  DayRoutes(DayClock clock, CloseDay close, AskBooks ask) {
    this.ask = ask;
    this.clock = clock;
    this.close = close;
  }

  // spotless:off
  @Override
  public void configure() {
    from(quartz("naru/heartbeat").cron("* * * * * ?").stateful(true))
      .routeId("day.heartbeat").routeGroup("day")
      .routeDescription("Every second one instance looks in which centres something of the day is due")
      .routeConfigurationId("background")
      .routeProperty("duplicateKey", "centre, route, day, state")
      .split().exchange(beat -> clock.due())
        .to(direct("day.catch-up"))
      .end();

    from(direct("day.catch-up"))
      .routeId("day.catch-up").routeGroup("day")
      .routeDescription("All that is due in a centre, the earliest first, each in its own transaction")
      .routeConfigurationId("background")
      .setProperty(CENTRE, body())
      .transform().body(CentreId.class, clock::next)
      .loopDoWhile(body().isNotNull())
        .process(Correlation::beginAbout)
        .transform().body(Correlation.Own.class, DayTurn::of)
        .choice()
          .when().body(DayTurn.class, DayTurn::isRun)
            .transform().body(DayTurn.class, DayTurn::run)
            .to(direct("delivery.step"))
          .when().body(DayTurn.class, DayTurn::isQuestion)
            .to(direct("day.ask"))
          .otherwise()
            .to(direct("day.close"))
        .end()
        .setBody(exchangeProperty(CENTRE))
        .transform().body(CentreId.class, clock::next)
      .end();

    from(direct("day.close"))
      .routeId("day.close").routeGroup("day")
      .routeDescription("A day ends: its totals balance, are frozen and told, each store has its statement")
      .routeConfigurationId("decision")
      .transacted()
      .transform().body(DayTurn.class, close::close)
      .to(lane(ERP))
      .to(lane(HUB))
      .to(lane(AOS));

    from(direct("day.ask"))
      .routeId("day.ask").routeGroup("day")
      .routeDescription("Once a closed day was told, partners are asked what they have booked of it")
      .routeConfigurationId("decision")
      .transacted()
      .transform().body(DayTurn.class, ask::ask)
      .to(direct("reconcile.ask"));
  }
  // spotless:on
}
