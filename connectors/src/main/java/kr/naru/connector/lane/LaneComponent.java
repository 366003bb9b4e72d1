package kr.naru.connector.lane;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kr.naru.connector.store.Ids;
import kr.naru.connector.store.lane.LaneBooks;
import kr.naru.connector.store.message.Outbox;
import kr.naru.domain.shared.Fact;
import org.apache.camel.Endpoint;
import org.apache.camel.spi.annotations.Component;
import org.apache.camel.support.DefaultComponent;

/**
 * Sending to {@code lane:wms} adds the facts of the body to the outbox, within the current
 * transaction; a route from {@code lane:wms?centre=PH01} delivers them after the commit.
 *
 * <p>So what is told to whom, and how it gets there, stands in routes.
 */
@Component("lane")
public final class LaneComponent extends DefaultComponent {
  private static final Duration LEASE = Duration.ofSeconds(8);

  private final Outbox outbox;
  private final Desk desk;

  public LaneComponent(Outbox outbox, Desk desk) {
    this.outbox = outbox;
    this.desk = desk;
  }

  /** What all who deliver share. */
  public record Desk(
      LaneBooks books, LaneLeases leases, LaneBell bell, LaneWatch watch, LaneMetrics metrics) {
    /**
     * @param node names this instance in leases
     */
    public static Desk of(LaneBooks books, LaneBell bell, LaneMetrics metrics, String node) {
      var leases = new LaneLeases(books, node + "/" + Ids.next(), LEASE);
      return new Desk(books, leases, bell, new LaneWatch(books, leases, bell), metrics);
    }
  }

  /** The endpoint of a lane, for the Java DSL: tells every fact of the body. */
  public static String lane(Lane lane) {
    return "lane:" + lane.id();
  }

  /** The same, telling only facts of these kinds. */
  @SafeVarargs
  public static String lane(Lane lane, Class<? extends Fact>... kinds) {
    return Arrays.stream(kinds)
        .map(Class::getSimpleName)
        .collect(Collectors.joining(",", lane(lane) + "?facts=", ""));
  }

  /** What stands in a lane of one centre, for the template of its delivery route. */
  public static String fromLane(Lane lane) {
    return lane(lane) + "?centre={{centre}}";
  }

  @Override
  protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) {
    return new LaneEndpoint(uri, this, Lane.valueOf(remaining.toUpperCase(Locale.ROOT)));
  }

  @Override
  protected void doStart() throws Exception {
    super.doStart();
    desk.leases().start();
    desk.watch().start();
  }

  @Override
  protected void doStop() throws Exception {
    desk.watch().stop();
    desk.leases().stop();
    super.doStop();
  }

  Desk desk() {
    return desk;
  }

  Outbox outbox() {
    return outbox;
  }
}
