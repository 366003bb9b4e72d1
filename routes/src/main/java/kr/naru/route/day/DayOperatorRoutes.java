package kr.naru.route.day;

import static kr.naru.connector.http.Scopes.BALANCE_READ;
import static kr.naru.connector.http.Scopes.OPERATE;

import kr.naru.connector.http.Call;
import kr.naru.connector.http.HttpDoor;
import org.apache.camel.builder.endpoint.EndpointRouteBuilder;
import org.springframework.stereotype.Component;

/** Operators watch the day and decide where the clock cannot; a store has its statement. */
@Component
class DayOperatorRoutes extends EndpointRouteBuilder {
  private static final String DAYS = "/v1/days";
  private static final String DAY = "/v1/days/{day}";
  private static final String STATEMENT = "/v1/days/{day}/statement";

  private final HttpDoor door;
  private final DayLookup days;
  private final DayActs acts;

  DayOperatorRoutes(HttpDoor door, DayLookup days, DayActs acts) {
    this.door = door;
    this.days = days;
    this.acts = acts;
  }

  // spotless:off
  @Override
  public void configure() {
    rest(DAYS).get().to("direct:day.list.http");
    rest(DAY).get().to("direct:day.show.http").put().to("direct:day.act.http");
    rest(STATEMENT).get().to("direct:day.statement.http");

    from(direct("day.list.http"))
      .routeId("day.list.http").routeGroup("day")
      .routeDescription("Business days, the newest first, with what each came to")
      .routeConfigurationId("edge.http")
      .routeProperty("duplicateKey", "none: a query")
      .process(door.admit("day.list", DAYS, OPERATE))
      .transform().body(Call.class, days::days)
      .process(door::answer);

    from(direct("day.show.http"))
      .routeId("day.show.http").routeGroup("day")
      .routeDescription("How a day stands: its runs, what waits for the floor, its totals")
      .routeConfigurationId("edge.http")
      .routeProperty("duplicateKey", "none: a query")
      .process(door.admit("day.show", DAY, OPERATE))
      .transform().body(Call.class, days::day)
      .process(door::answer);

    from(direct("day.statement.http"))
      .routeId("day.statement.http").routeGroup("day")
      .routeDescription("A store's statement of a closed day: balances, what it bought, what it paid with")
      .routeConfigurationId("edge.http")
      .routeProperty("duplicateKey", "none: a query")
      .process(door.admit("day.statement", STATEMENT, BALANCE_READ))
      .transform().body(Call.class, days::statement)
      .process(door::answer);

    from(direct("day.act.http"))
      .routeId("day.act.http").routeGroup("day")
      .routeDescription("An operator closes a day, or opens the newest closed one again")
      .routeConfigurationId("edge.http")
      .routeProperty("duplicateKey", "centre, day, act")
      .process(door.admit("day.act", DAY, OPERATE))
      .to(direct("day.act"))
      .process(door::answer);

    from(direct("day.act"))
      .routeId("day.act").routeGroup("day")
      .routeDescription("What the operator wants of a day is done and journalled, or neither")
      .routeConfigurationId("decision")
      .transacted()
      .transform().body(Call.class, acts::act);
  }
  // spotless:on
}
