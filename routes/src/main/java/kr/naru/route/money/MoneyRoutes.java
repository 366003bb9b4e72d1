package kr.naru.route.money;

import static kr.naru.connector.http.Scopes.ACT_FOR;
import static kr.naru.connector.http.Scopes.BALANCE_READ;
import static kr.naru.connector.http.Scopes.OPERATE;

import kr.naru.connector.http.Call;
import kr.naru.connector.http.HttpDoor;
import org.apache.camel.builder.endpoint.EndpointRouteBuilder;
import org.springframework.stereotype.Component;

/** A store asks what it can spend, and how it came to that. */
@Component
class MoneyRoutes extends EndpointRouteBuilder {
  private static final String BALANCE = "/v1/balance";
  private static final String BALANCES = "/v1/balances";
  private static final String HISTORY = "/v1/balance/history";

  private final HttpDoor door;
  private final MoneyLookup money;

  MoneyRoutes(HttpDoor door, MoneyLookup money) {
    this.door = door;
    this.money = money;
  }

  // spotless:off
  @Override
  public void configure() {
    rest(BALANCE).get().to("direct:money.balance.http");
    rest(BALANCES).get().to("direct:money.balances.http");
    rest(HISTORY).get().to("direct:money.history.http");

    from(direct("money.balance.http"))
      .routeId("money.balance.http").routeGroup("money")
      .routeDescription("A store's deposit, holds, credit and what it can spend")
      .routeConfigurationId("edge.http")
      .routeProperty("duplicateKey", "none: a query")
      .process(door.admit("money.balance", BALANCE, BALANCE_READ))
      .transform().body(Call.class, money::balance)
      .process(door::answer);

    from(direct("money.balances.http"))
      .routeId("money.balances.http").routeGroup("money")
      .routeDescription("All stores' balances with their versions, for a front that begins or lost its thread")
      .routeConfigurationId("edge.http")
      .routeProperty("duplicateKey", "none: a query")
      .process(door.admit("money.balances", BALANCES, ACT_FOR, OPERATE))
      .transform().body(Call.class, money::balances)
      .process(door::answer);

    from(direct("money.history.http"))
      .routeId("money.history.http").routeGroup("money")
      .routeDescription("Every movement of a store's money, with the balance it left")
      .routeConfigurationId("edge.http")
      .routeProperty("duplicateKey", "none: a query")
      .process(door.admit("money.history", HISTORY, BALANCE_READ))
      .transform().body(Call.class, money::history)
      .process(door::answer);
  }
  // spotless:on
}
