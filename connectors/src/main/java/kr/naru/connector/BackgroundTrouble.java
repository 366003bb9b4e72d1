package kr.naru.connector;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.NamedNode;
import org.apache.camel.Route;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.spi.RoutePolicy;
import org.apache.camel.spi.RoutePolicyFactory;
import org.apache.camel.support.RoutePolicySupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that comes round by itself says once that it fails and once that it goes on, however many
 * beats lie between. A beat is well when nothing in it failed.
 */
public final class BackgroundTrouble extends RoutePolicySupport implements RoutePolicyFactory {
  /** The route configuration whose routes are watched. */
  public static final String CONFIGURATION = "background";

  private static final Logger LOG = LoggerFactory.getLogger(BackgroundTrouble.class);

  private final Set<String> failing = ConcurrentHashMap.newKeySet();
  private final Set<String> failedInThisBeat = ConcurrentHashMap.newKeySet();

  @Override
  public @Nullable RoutePolicy createRoutePolicy(
      CamelContext camel, String routeId, NamedNode route) {
    return route instanceof RouteDefinition defined
            && CONFIGURATION.equals(defined.getRouteConfigurationId())
        ? this
        : null;
  }

  /** Something in a beat failed: it is known by the route that beats. */
  public void note(Exchange failed) {
    var beating = failed.getFromRouteId();
    failedInThisBeat.add(beating);
    if (failing.add(beating)) {
      LOG.error("{} fails and is tried at every beat: {}", beating, reason(failed));
    }
  }

  @Override
  public void onExchangeDone(Route route, Exchange exchange) {
    var beating = route.getRouteId();
    if (!failedInThisBeat.remove(beating) && failing.remove(beating)) {
      LOG.info("{} goes on", beating);
    }
  }

  private static String reason(Exchange failed) {
    var thrown = failed.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class);
    return Stream.iterate(thrown, t -> t != null, Throwable::getCause)
        .limit(20)
        .reduce(thrown, (first, next) -> next)
        .toString();
  }
}
