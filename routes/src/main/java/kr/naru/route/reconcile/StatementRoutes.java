package kr.naru.route.reconcile;

import static kr.naru.connector.http.Scopes.STATEMENT_WRITE;

import kr.naru.connector.http.Call;
import kr.naru.connector.http.HttpDoor;
import kr.naru.connector.jms.PartnerEvent;
import org.apache.camel.builder.endpoint.EndpointRouteBuilder;
import org.springframework.stereotype.Component;

/** Partners say what they have booked: ERP and WMS by their queues, AOS and HUB by a call. */
@Component
class StatementRoutes extends EndpointRouteBuilder {
  private static final String STATEMENT = "/v1/statements/{day}";

  private final HttpDoor door;
  private final Statements statements;

  StatementRoutes(HttpDoor door, Statements statements) {
    this.door = door;
    this.statements = statements;
  }

  // spotless:off
  @Override
  public void configure() {
    rest(STATEMENT).post().to("direct:reconcile.said.http");

    from(direct("reconcile.said.http"))
      .routeId("reconcile.said.http").routeGroup("reconcile")
      .routeDescription("AOS and HUB say what they have booked for a delivery day")
      .routeConfigurationId("edge.http")
      .routeProperty("duplicateKey", "centre, partner, day, round, part")
      .process(door.admit("reconcile.said", STATEMENT, STATEMENT_WRITE))
      .transform().body(Call.class, StatementRequest::read)
      .to(direct("reconcile.said"))
      .process(door::answer);

    from(direct("reconcile.report"))
      .routeId("reconcile.report").routeGroup("reconcile")
      .routeDescription("A part of a statement is read and goes to the others")
      .routeConfigurationId("decision")
      .transform().body(PartnerEvent.class, StatementRequest::read)
      .to(direct("reconcile.said"));

    from(direct("reconcile.said"))
      .routeId("reconcile.said").routeGroup("reconcile")
      .routeDescription("A part of a statement is kept; the last one brings about the comparison")
      .routeConfigurationId("decision")
      .transacted()
      .transform().body(StatementRequest.class, statements::take);
  }
  // spotless:on
}
