package kr.naru.route.floor;

import static kr.naru.connector.lane.Lane.AOS;
import static kr.naru.connector.lane.Lane.ERP;
import static kr.naru.connector.lane.Lane.HUB;
import static kr.naru.connector.lane.LaneComponent.lane;

import kr.naru.connector.jms.PartnerEvent;
import kr.naru.domain.order.HoldsReleased;
import kr.naru.domain.order.SheetProgressed;
import kr.naru.domain.order.SheetShipped;
import org.apache.camel.builder.endpoint.EndpointRouteBuilder;
import org.springframework.stereotype.Component;

/** The floor reports, and promised goods become sales or are given back. */
@Component
class FloorRoutes extends EndpointRouteBuilder {
  private final FloorIntake intake;
  private final Departures departures;
  private final FloorReports reports;
  private final StockMovements movements;

  FloorRoutes(
      FloorIntake intake, Departures departures, FloorReports reports, StockMovements movements) {
    this.intake = intake;
    this.departures = departures;
    this.reports = reports;
    this.movements = movements;
  }

  // spotless:off
  @Override
  public void configure() {
    from(direct("floor.report"))
      .routeId("floor.report").routeGroup("floor")
      .routeDescription("A report of the floor is read and goes to its decision")
      .routeConfigurationId("decision")
      .transform().body(PartnerEvent.class, intake::read)
      .choice()
        .when().body(FloorRequest.class, FloorRequest::movesStockOnly).to(direct("stock.moved"))
        .otherwise().to(direct("floor.apply"))
      .end();

    from(direct("floor.apply"))
      .routeId("floor.apply").routeGroup("floor")
      .routeDescription("Picked, shipped, short, cancelled, gone: stock, money and states follow; all are told")
      .routeConfigurationId("decision")
      .transacted()
      .transform().body(FloorRequest.class, departures::note)
      .transform().body(FloorRequest.class, reports::apply)
      .to(lane(ERP, SheetShipped.class, HoldsReleased.class))
      .to(lane(HUB, SheetShipped.class, HoldsReleased.class))
      .to(lane(AOS, SheetProgressed.class));

    from(direct("stock.moved"))
      .routeId("stock.moved").routeGroup("stock")
      .routeDescription("Stock moved in the warehouse without a sheet: received, broken, put aside")
      .routeConfigurationId("decision")
      .transacted()
      .transform().body(FloorRequest.class, movements::apply);
  }
  // spotless:on
}
