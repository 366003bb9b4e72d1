package kr.naru.route.member;

import static kr.naru.connector.http.Scopes.MEMBER_READ;
import static kr.naru.connector.http.Scopes.ORDER_READ;

import kr.naru.connector.http.Call;
import kr.naru.connector.http.HttpDoor;
import org.apache.camel.builder.endpoint.EndpointRouteBuilder;
import org.springframework.stereotype.Component;

/** A store or the centre asks how a member stands. */
@Component
class MemberRoutes extends EndpointRouteBuilder {
  private static final String MEMBER = "/v1/members/{store}";
  private static final String OVERVIEW = "/v1/overview";

  private final HttpDoor door;
  private final MemberLookup members;

  MemberRoutes(HttpDoor door, MemberLookup members) {
    this.door = door;
    this.members = members;
  }

  // spotless:off
  @Override
  public void configure() {
    rest(MEMBER).get().to("direct:member.look.http");
    rest(OVERVIEW).get().to("direct:member.overview.http");

    from(direct("member.look.http"))
      .routeId("member.look.http").routeGroup("member")
      .routeDescription("A member's standing, price group, licence and route; personal data masked")
      .routeConfigurationId("edge.http")
      .routeProperty("duplicateKey", "none: a query")
      .process(door.admit("member.look", MEMBER, MEMBER_READ))
      .transform().body(Call.class, members::member)
      .process(door::answer);

    from(direct("member.overview.http"))
      .routeId("member.overview.http").routeGroup("member")
      .routeDescription("A store's own page: standing, orders, balance, specials, each with its age")
      .routeConfigurationId("edge.http")
      .routeProperty("duplicateKey", "none: a query")
      .process(door.admit("member.overview", OVERVIEW, ORDER_READ))
      .transform().body(Call.class, members::overview)
      .process(door::answer);
  }
  // spotless:on
}
