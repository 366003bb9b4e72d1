package kr.naru.route.lane;

import static kr.naru.connector.http.Scopes.OPERATE;

import kr.naru.connector.http.Call;
import kr.naru.connector.http.HttpDoor;
import org.apache.camel.builder.endpoint.EndpointRouteBuilder;
import org.springframework.stereotype.Component;

/** Operators see how lanes stand, let them rest, and decide on what could not be told. */
@Component
class LaneOperatorRoutes extends EndpointRouteBuilder {
  private static final String LANES = "/v1/lanes";
  private static final String LANE = "/v1/lanes/{lane}";
  private static final String LETTERS = "/v1/dead-letters";
  private static final String LETTER = "/v1/dead-letters/{id}";

  private final HttpDoor door;
  private final LaneLookup lanes;
  private final LaneActs acts;

  LaneOperatorRoutes(HttpDoor door, LaneLookup lanes, LaneActs acts) {
    this.door = door;
    this.lanes = lanes;
    this.acts = acts;
  }

  // spotless:off
  @Override
  public void configure() {
    rest(LANES).get().to("direct:lane.list.http");
    rest(LANE).put().to("direct:lane.rest.http");
    rest(LETTERS).get().to("direct:lane.letters.http");
    rest(LETTER).put().to("direct:lane.letter.http");

    from(direct("lane.list.http"))
      .routeId("lane.list.http").routeGroup("lane")
      .routeDescription("How every lane stands: what waits, how long, and why")
      .routeConfigurationId("edge.http")
      .routeProperty("duplicateKey", "none: a query")
      .process(door.admit("lane.list", LANES, OPERATE))
      .transform().body(Call.class, lanes::lanes)
      .process(door::answer);

    from(direct("lane.letters.http"))
      .routeId("lane.letters.http").routeGroup("lane")
      .routeDescription("What partners could not be told, with the reason")
      .routeConfigurationId("edge.http")
      .routeProperty("duplicateKey", "none: a query")
      .process(door.admit("lane.letters", LETTERS, OPERATE))
      .transform().body(Call.class, lanes::deadLetters)
      .process(door::answer);

    from(direct("lane.rest.http"))
      .routeId("lane.rest.http").routeGroup("lane")
      .routeDescription("A lane rests or goes on, by an operator's word and reason")
      .routeConfigurationId("edge.http")
      .routeProperty("duplicateKey", "centre, lane")
      .process(door.admit("lane.rest", LANE, OPERATE))
      .to(direct("lane.act"))
      .process(door::answer);

    from(direct("lane.letter.http"))
      .routeId("lane.letter.http").routeGroup("lane")
      .routeDescription("A dead letter is sent again or let go, by an operator's word and reason")
      .routeConfigurationId("edge.http")
      .routeProperty("duplicateKey", "centre, lane, sequence")
      .process(door.admit("lane.letter", LETTER, OPERATE))
      .to(direct("lane.act"))
      .process(door::answer);

    from(direct("lane.act"))
      .routeId("lane.act").routeGroup("lane")
      .routeDescription("What the operator wants is done and journalled, or neither")
      .routeConfigurationId("decision")
      .transacted()
      .transform().body(Call.class, acts::act);
  }
  // spotless:on
}
