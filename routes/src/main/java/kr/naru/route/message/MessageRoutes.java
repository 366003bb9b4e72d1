package kr.naru.route.message;

import java.time.Duration;
import kr.naru.connector.jms.DeadLetter;
import kr.naru.connector.store.message.Retention;
import kr.naru.route.shared.NaruProperties;
import org.apache.camel.builder.endpoint.EndpointRouteBuilder;
import org.springframework.stereotype.Component;

/** A message that cannot be understood is never lost: journalled with its reason and kept. */
@Component
class MessageRoutes extends EndpointRouteBuilder {
  private final PutAside aside;
  private final Retention retention;
  private final Duration every;

  MessageRoutes(PutAside aside, Retention retention, NaruProperties properties) {
    this.aside = aside;
    this.retention = retention;
    this.every = properties.retention().every();
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

    from(timer("message.retention").delay(0).period(every.toMillis()))
      .routeId("message.retention").routeGroup("message")
      .routeDescription("The coming days get their place before they begin; old days and answers are taken away")
      .routeConfigurationId("background")
      .routeProperty("duplicateKey", "none: doing it twice changes nothing")
      .process(hour -> retention.keep());
  }
  // spotless:on
}
