package kr.naru.route.lane;

import static kr.naru.connector.lane.Lane.HUB;
import static kr.naru.connector.lane.LaneComponent.lane;

import kr.naru.connector.Correlation;
import kr.naru.connector.store.hub.HubRecords.StreamOf;
import org.apache.camel.builder.endpoint.EndpointRouteBuilder;
import org.springframework.stereotype.Component;

/** The HUB is told what each day came to, and sees by itself whether it has everything. */
@Component
class HubDayRoutes extends EndpointRouteBuilder {
  private static final long TICK_MILLIS = 3_000;

  private final HubDays days;

  HubDayRoutes(HubDays days) {
    this.days = days;
  }

  // spotless:off
  @Override
  public void configure() {
    from(timer("lane.day-tick").period(TICK_MILLIS))
      .routeId("lane.day-tick").routeGroup("lane")
      .routeDescription("Which streams of the HUB have a business day that ended and was not told")
      .routeConfigurationId("background")
      .routeProperty("duplicateKey", "centre, stream, day")
      .split().exchange(tick -> days.due())
        .process(Correlation::begin)
        .to(direct("lane.day"))
      .end();

    from(direct("lane.day"))
      .routeId("lane.day").routeGroup("lane")
      .routeDescription("Days of a stream that ended are counted, closed and told, each once, in order")
      .routeConfigurationId("decision")
      .transacted()
      .transform().body(StreamOf.class, days::close)
      .to(lane(HUB));
  }
  // spotless:on
}
