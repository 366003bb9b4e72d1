package kr.naru.route.passport;

import static kr.naru.connector.http.Scopes.PASSPORT_READ;

import kr.naru.connector.http.Call;
import kr.naru.connector.http.HttpDoor;
import org.apache.camel.builder.endpoint.EndpointRouteBuilder;
import org.springframework.stereotype.Component;

/** Anyone asks what became of something, and gets the whole of it in one call. */
@Component
class PassportRoutes extends EndpointRouteBuilder {
  private static final String PASSPORT = "/v1/passport/{key}";

  private final HttpDoor door;
  private final PassportLookup passports;

  PassportRoutes(HttpDoor door, PassportLookup passports) {
    this.door = door;
    this.passports = passports;
  }

  // spotless:off
  @Override
  public void configure() {
    rest(PASSPORT).get().to("direct:passport.look.http");

    from(direct("passport.look.http"))
      .routeId("passport.look.http").routeGroup("passport")
      .routeDescription("The timeline of an order, sheet, message, SKU or store-day")
      .routeConfigurationId("edge.http")
      .routeProperty("duplicateKey", "none: a query")
      .process(door.admit("passport.look", PASSPORT, PASSPORT_READ))
      .transform().body(Call.class, passports::passport)
      .process(door::answer);
  }
  // spotless:on
}
