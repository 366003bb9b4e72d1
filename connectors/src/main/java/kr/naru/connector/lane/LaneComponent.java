package kr.naru.connector.lane;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kr.naru.connector.store.message.Outbox;
import kr.naru.domain.shared.Fact;
import org.apache.camel.Endpoint;
import org.apache.camel.spi.annotations.Component;
import org.apache.camel.support.DefaultComponent;

/**
 * {@code lane:wms} adds the facts of the body to the outbox, within the current transaction.
 *
 * <p>So what is told to whom stands in the route. Delivery begins after the commit.
 */
@Component("lane")
public final class LaneComponent extends DefaultComponent {
  private final Outbox outbox;

  public LaneComponent(Outbox outbox) {
    this.outbox = outbox;
  }

  /** The endpoint of a lane, for the Java DSL: tells every fact of the body. */
  public static String lane(Lane lane) {
    return "lane:" + lane.name().toLowerCase(Locale.ROOT);
  }

  /** The same, telling only facts of these kinds. */
  @SafeVarargs
  public static String lane(Lane lane, Class<? extends Fact>... kinds) {
    return Arrays.stream(kinds)
        .map(Class::getSimpleName)
        .collect(Collectors.joining(",", lane(lane) + "?facts=", ""));
  }

  @Override
  protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) {
    return new LaneEndpoint(uri, this, Lane.valueOf(remaining.toUpperCase(Locale.ROOT)));
  }

  Outbox outbox() {
    return outbox;
  }
}
