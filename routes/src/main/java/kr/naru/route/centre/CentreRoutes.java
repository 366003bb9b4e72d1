package kr.naru.route.centre;

import static kr.naru.connector.http.Scopes.CENTRE_ADMIN;
import static kr.naru.connector.http.Scopes.OPERATE;

import kr.naru.connector.http.Call;
import kr.naru.connector.http.HttpDoor;
import org.apache.camel.builder.endpoint.EndpointRouteBuilder;
import org.springframework.stereotype.Component;

/** Centres are opened and their clocks set by the hub's own administrator. */
@Component
class CentreRoutes extends EndpointRouteBuilder {
  private static final String CENTRE = "/v1/centres/{centre}";
  private static final String CLOCK = CENTRE + "/clock";
  private static final String ACCESS_LOG = "/v1/access-log";

  private final HttpDoor door;
  private final CentreDoors doors;
  private final OpenCentre centre;
  private final AccessLookup access;

  CentreRoutes(HttpDoor door, CentreDoors doors, OpenCentre centre, AccessLookup access) {
    this.door = door;
    this.doors = doors;
    this.centre = centre;
    this.access = access;
  }

  // spotless:off
  @Override
  public void configure() {
    rest(CENTRE).put().to("direct:centre.open.http");
    rest(CLOCK).put().to("direct:centre.clock.http");
    rest(ACCESS_LOG).get().to("direct:centre.access.http");

    from(direct("centre.open.http"))
      .routeId("centre.open.http").routeGroup("centre")
      .routeDescription("A centre is opened, with doors of its own for each partner")
      .routeConfigurationId("edge.http")
      .routeProperty("duplicateKey", "centre")
      .process(door.admit("centre.open", CENTRE, CENTRE_ADMIN))
      .transform().body(Call.class, centre::open)
      .process(door::answer);

    from(direct("centre.clock.http"))
      .routeId("centre.clock.http").routeGroup("centre")
      .routeDescription("A centre's business clock is set, for a played day")
      .routeConfigurationId("edge.http")
      .routeProperty("duplicateKey", "centre")
      .process(door.admit("centre.clock", CLOCK, CENTRE_ADMIN))
      .transform().body(Call.class, centre::setClock)
      .process(door::answer);

    from(direct("centre.access.http"))
      .routeId("centre.access.http").routeGroup("centre")
      .routeDescription("Operators look up who called, when, from where and about whose data")
      .routeConfigurationId("edge.http")
      .routeProperty("duplicateKey", "none: a query")
      .process(door.admit("centre.access", ACCESS_LOG, OPERATE))
      .transform().body(Call.class, access::calls)
      .process(door::answer);

    from(timer("centre.watch").delay(0).period(5_000))
      .routeId("centre.watch").routeGroup("centre")
      .routeDescription("Doors of centres opened elsewhere are opened here too")
      .routeConfigurationId("background")
      .routeProperty("duplicateKey", "none: an open door stays open")
      .process(tick -> doors.openAll());
  }
  // spotless:on
}
