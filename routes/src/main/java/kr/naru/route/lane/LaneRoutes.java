package kr.naru.route.lane;

import static kr.naru.connector.lane.Lane.AOS;
import static kr.naru.connector.lane.Lane.ERP;
import static kr.naru.connector.lane.Lane.HUB;
import static kr.naru.connector.lane.Lane.WMS;
import static kr.naru.connector.lane.LaneComponent.fromLane;

import kr.naru.connector.aos.Webhooks;
import kr.naru.connector.jms.PartnerEvent;
import kr.naru.connector.lane.Told;
import kr.naru.mapping.hub.v1.HubStream;
import org.apache.camel.builder.endpoint.EndpointRouteBuilder;
import org.apache.camel.component.kafka.KafkaConstants;
import org.springframework.stereotype.Component;

/** Partners are told what was decided: in order, until they have it. */
@Component
class LaneRoutes extends EndpointRouteBuilder {
  private static final String BEFORE_PARTNERS_FORGET = "the fact's id, which is the message's id";

  private final PartnerMessages messages;
  private final HubFeed hub;
  private final Webhooks webhooks;
  private final Refusals refusals;

  LaneRoutes(PartnerMessages messages, HubFeed hub, Webhooks webhooks, Refusals refusals) {
    this.messages = messages;
    this.hub = hub;
    this.webhooks = webhooks;
    this.refusals = refusals;
  }

  // spotless:off
  @Override
  public void configure() {
    routeTemplate("lane.deliver.wms").templateParameter("centre")
      .from(fromLane(WMS))
      .routeGroup("lane")
      .routeDescription("The WMS of a centre is told, sheet by sheet in order")
      .routeConfigurationId("delivery")
      .routeProperty("duplicateKey", BEFORE_PARTNERS_FORGET)
      .setHeader("JMSXGroupID").body(Told.class, Told::key)
      .transform().body(Told.class, messages::wms)
      .to("jms:queue:naru.{{centre}}.wms.outbound?jmsMessageType=Text");

    routeTemplate("lane.deliver.erp").templateParameter("centre")
      .from(fromLane(ERP))
      .routeGroup("lane")
      .routeDescription("The ERP of a centre is told, store by store in order")
      .routeConfigurationId("delivery")
      .routeProperty("duplicateKey", BEFORE_PARTNERS_FORGET)
      .setHeader("JMSXGroupID").body(Told.class, Told::key)
      .transform().body(Told.class, messages::erp)
      .to("jms:queue:naru.{{centre}}.erp.outbound?jmsMessageType=Text");

    routeTemplate("lane.deliver.hub").templateParameter("centre")
      .from(fromLane(HUB))
      .routeGroup("lane")
      .routeDescription("The HUB is fed the streams of a centre, numbered without a gap")
      .routeConfigurationId("delivery")
      .routeProperty("duplicateKey", "centre, stream, sequence")
      .setHeader(KafkaConstants.OVERRIDE_TOPIC).body(Told.class, hub::topic)
      .setHeader(KafkaConstants.KEY).body(Told.class, hub::key)
      .transform().body(Told.class, hub::message)
      .to(direct("lane.publish"));

    from(direct("lane.refused"))
      .routeId("lane.refused").routeGroup("lane")
      .routeDescription("A partner cannot process what he was told: a dead letter with his reason")
      .routeConfigurationId("decision")
      .transacted()
      .transform().body(PartnerEvent.class, refusals::apply);

    from(direct("lane.publish"))
      .routeId("lane.publish").routeGroup("lane")
      .routeDescription("One producer for the streams of all centres")
      .routeConfigurationId("delivery")
      .to("kafka:" + HubStream.ORDERS.topic());

    routeTemplate("lane.deliver.aos").templateParameter("centre").templateParameter("url")
      .from(fromLane(AOS))
      .routeGroup("lane")
      .routeDescription("The AOS is told by signed webhooks, sheet by sheet in order")
      .routeConfigurationId("delivery")
      .routeProperty("duplicateKey", "webhook-id")
      .transform().body(Told.class, messages::aos)
      .process(webhooks::sign)
      .to("{{url}}");
  }
  // spotless:on
}
