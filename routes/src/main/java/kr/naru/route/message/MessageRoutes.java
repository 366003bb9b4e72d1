package kr.naru.route.message;

import kr.naru.connector.jms.DeadLetter;
import org.apache.camel.builder.endpoint.EndpointRouteBuilder;
import org.springframework.stereotype.Component;

/** A message that cannot be understood is never lost: journalled with its reason and kept. */
@Component
class MessageRoutes extends EndpointRouteBuilder {
  private final PutAside aside;

  MessageRoutes(PutAside aside) {
    this.aside = aside;
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
  }
  // spotless:on
}
