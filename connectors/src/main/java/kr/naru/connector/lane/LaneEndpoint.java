package kr.naru.connector.lane;

import java.util.Set;
import kr.naru.connector.Correlation;
import kr.naru.domain.shared.Telling;
import org.apache.camel.Consumer;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.spi.UriEndpoint;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriPath;
import org.apache.camel.support.DefaultEndpoint;
import org.apache.camel.support.DefaultProducer;

/** One lane, as a place facts are sent to, or delivered from for one centre. */
@UriEndpoint(firstVersion = "0.1.0", scheme = "lane", title = "Lane", syntax = "lane:partner")
public final class LaneEndpoint extends DefaultEndpoint {
  @UriPath private final Lane lane;

  @UriParam(label = "producer")
  private String facts = "";

  @UriParam(label = "consumer")
  private String centre = "";

  private final LaneComponent component;

  LaneEndpoint(String uri, LaneComponent component, Lane lane) {
    super(uri, component);
    this.component = component;
    this.lane = lane;
  }

  public String getFacts() {
    return facts;
  }

  /** The kinds of facts that are told, with commas; empty: all of them. */
  public void setFacts(String facts) {
    this.facts = facts;
  }

  public String getCentre() {
    return centre;
  }

  /** Whose facts are delivered. */
  public void setCentre(String centre) {
    this.centre = centre;
  }

  Lane lane() {
    return lane;
  }

  LaneComponent.Desk desk() {
    return component.desk();
  }

  @Override
  public Producer createProducer() {
    var kinds = facts.isEmpty() ? Set.<String>of() : Set.of(facts.split(","));
    return new DefaultProducer(this) {
      @Override
      public void process(Exchange exchange) throws Exception {
        tell(exchange, kinds);
      }
    };
  }

  @Override
  public Consumer createConsumer(Processor processor) {
    return new LaneConsumer(this, processor);
  }

  private void tell(Exchange exchange, Set<String> kinds) throws InvalidPayloadException {
    var message = Correlation.messageOf(exchange);
    for (var fact : exchange.getMessage().getMandatoryBody(Telling.class).facts()) {
      if (kinds.isEmpty() || kinds.contains(fact.kind())) {
        component.outbox().add(message, fact, lane.name(), lane.keyOf(fact));
      }
    }
  }
}
