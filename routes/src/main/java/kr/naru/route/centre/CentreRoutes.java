package kr.naru.route.centre;

import static kr.naru.connector.http.Scopes.CENTRE_ADMIN;

import kr.naru.connector.http.Call;
import kr.naru.connector.http.HttpDoor;
import org.apache.camel.builder.endpoint.EndpointRouteBuilder;
import org.springframework.stereotype.Component;

/** Centres are opened and their clocks set by the hub's own administrator. */
@Component
class CentreRoutes extends EndpointRouteBuilder {
  private static final String CENTRE = "/v1/centres/{centre}";
  private static final String CLOCK = CENTRE + "/clock";

  private final HttpDoor door;
  private final CentreDoors doors;
  private final OpenCentre centre;

  CentreRoutes(HttpDoor door, CentreDoors doors, OpenCentre centre) {
    this.door = door;
    this.doors = doors;
    this.centre = centre;
  }

  // spotless:off
  @Override
  public void configure() {
    rest(CENTRE).put().to("direct:centre.open.http");
    rest(CLOCK).put().to("direct:centre.clock.http");

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

    from(timer("centre.watch").delay(0).period(5_000))
      .routeId("centre.watch").routeGroup("centre")
      .routeDescription("Doors of centres opened elsewhere are opened here too")
      .routeConfigurationId("background")
      .process(tick -> doors.openAll());
  }
  // spotless:on
}
