package kr.naru.route.master;

import static kr.naru.connector.lane.Lane.AOS;
import static kr.naru.connector.lane.Lane.ERP;
import static kr.naru.connector.lane.Lane.HUB;
import static kr.naru.connector.lane.Lane.WMS;
import static kr.naru.connector.lane.LaneComponent.lane;

import kr.naru.connector.jms.JmsDoor;
import kr.naru.connector.jms.PartnerEvent;
import kr.naru.connector.jms.PartnerMessage;
import kr.naru.domain.product.CategoriesChanged;
import kr.naru.domain.shared.RecordsRefused;
import org.apache.camel.builder.endpoint.EndpointRouteBuilder;
import org.springframework.stereotype.Component;

/** ERP and WMS send what they are the master of; a door a partner and centre, one way in. */
@Component
class MasterRoutes extends EndpointRouteBuilder {
  /** The template of a door; parameters: centre, partner, readers in an instance. */
  static final String DOOR = "master.intake";

  private final MasterIntake intake;
  private final ApplyMasters masters;

  MasterRoutes(MasterIntake intake, ApplyMasters masters) {
    this.intake = intake;
    this.masters = masters;
  }

  // spotless:off
  @Override
  public void configure() {
    routeTemplate(DOOR)
      .templateParameter("centre").templateParameter("partner").templateParameter("readers")
      .from("jms:queue:naru.{{centre}}.{{partner}}.inbound"
          + "?transacted=true&lazyCreateTransactionManager=false&cacheLevelName=CACHE_CONSUMER"
          + "&concurrentConsumers={{readers}}&mapJmsMessage=false&disableReplyTo=true")
      .routeGroup("master")
      .routeDescription("What one partner of a centre says comes in by its own queue")
      .routeConfigurationId("edge.jms")
      .routeProperty("duplicateKey", "centre, source, type, CloudEvents id")
      .process(JmsDoor::admit)
      .transform().body(PartnerMessage.class, PartnerEvent::read)
      .choice()
        .when().body(PartnerEvent.class, PartnerEvent::isRefusal).to(direct("lane.refused"))
        .when().body(PartnerEvent.class, PartnerEvent::isOfFloor).to(direct("floor.report"))
        .when().body(PartnerEvent.class, PartnerEvent::isStatement).to(direct("reconcile.report"))
        .otherwise()
          .transform().body(PartnerEvent.class, intake::read)
          .to(direct("master.apply"))
      .end();

    from(direct("master.apply"))
      .routeId("master.apply").routeGroup("master")
      .routeDescription("Newer records go into the books; the partner is told of each refused one")
      .routeConfigurationId("decision")
      .transacted()
      .transform().body(MasterRequest.class, masters::apply)
      .choice()
        .when().body(MasterOutcome.class, MasterOutcome::refusedToErp)
          .to(lane(ERP, RecordsRefused.class))
        .when().body(MasterOutcome.class, MasterOutcome::refusedToWms)
          .to(lane(WMS, RecordsRefused.class))
      .end()
      .to(lane(AOS, CategoriesChanged.class))
      .to(lane(HUB, CategoriesChanged.class));
  }
  // spotless:on
}
