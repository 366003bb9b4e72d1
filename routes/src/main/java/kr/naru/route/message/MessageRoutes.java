package kr.naru.route.message;

import kr.naru.connector.jms.DeadLetter;
import kr.naru.connector.store.message.Retention;
import org.apache.camel.builder.endpoint.EndpointRouteBuilder;
import org.springframework.stereotype.Component;

/** A message that cannot be understood is never lost: journalled with its reason and kept. */
@Component
class MessageRoutes extends EndpointRouteBuilder {
  private static final long HOUR = 3_600_000;

  private final PutAside aside;
  private final Retention retention;

  MessageRoutes(PutAside aside, Retention retention) {
    this.aside = aside;
    this.retention = retention;
  }

  // spotless:off
  @Override
  public void configure() {
    from(direct("message.dead"))
      .routeId("message.dead").routeGroup("message")
      .routeDescription("A message that cannot be understood goes to the dead letters with its reason")
      .routeConfigurationId("decision")
      .process(DeadLetter::of)
      .to(direct("message.aside"))
      .to("jms:queue:naru.dead?jmsMessageType=Bytes");

    from(direct("message.aside"))
      .routeId("message.aside").routeGroup("message")
      .routeDescription("Why it was put aside is journalled")
      .routeConfigurationId("decision")
      .transacted()
      .transform().body(DeadLetter.class, aside::journal);

    from(timer("message.retention").delay(0).period(HOUR))
      .routeId("message.retention").routeGroup("message")
      .routeDescription("The coming days get their place before they begin; answers past 35 days are forgotten")
      .routeConfigurationId("background")
      .routeProperty("duplicateKey", "none: doing it twice changes nothing")
      .process(hour -> retention.keep());
  }
  // spotless:on
}
