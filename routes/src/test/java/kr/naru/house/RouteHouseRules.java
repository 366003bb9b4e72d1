package kr.naru.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.camel.model.BeanDefinition;
import org.apache.camel.model.ProcessorDefinition;
import org.apache.camel.model.RouteDefinition;

/** What every route must have, so that it can be read, found and operated. */
final class RouteHouseRules {
  private static final int MAX_STEPS = 15;
  private static final int MAX_ROUTES_OF_A_FLOW = 5;
  private static final Set<String> CONTEXTS =
      Set.of(
          "member",
          "product",
          "price",
          "order",
          "money",
          "stock",
          "inbound",
          "pick",
          "pack",
          "delivery",
          "returns",
          "supply",
          "liquor",
          "bottle",
          "courier",
          "notice",
          "advice",
          "master",
          "message",
          "passport",
          "centre",
          "day",
          "floor",
          "state",
          "reconcile",
          "lane",
          "file",
          "statistics",
          "watch");

  private RouteHouseRules() {}

  /** One sentence for each thing that is wrong with the route. */
  static List<String> faults(RouteDefinition route) {
    var faults = new ArrayList<String>();
    var id = route.getRouteId();
    check(faults, isNamed(id), id + ": an id is <context>.<what>[.<door>] of a known context");
    check(faults, route.getGroup() != null, id + ": name its group");
    check(faults, isSentence(route.getDescriptionText()), id + ": describe it in one sentence");
    check(faults, hasConfiguration(route), id + ": name its route configuration");
    check(faults, bearsItsDirectName(route), id + ": a direct endpoint bears its route's id");
    check(faults, namesItsDuplicateKey(route), id + ": an inbound route names its duplicateKey");
    check(faults, callsNoBeanByName(route), id + ": call beans by method reference, not by name");
    var steps = steps(route).toList().size();
    check(faults, steps <= MAX_STEPS, id + ": %d steps, at most %d".formatted(steps, MAX_STEPS));
    return faults;
  }

  static boolean isOneFlow(int routes) {
    return routes <= MAX_ROUTES_OF_A_FLOW;
  }

  static Stream<ProcessorDefinition<?>> steps(ProcessorDefinition<?> parent) {
    return parent.getOutputs().stream()
        .flatMap(step -> Stream.concat(Stream.of(step), steps(step)));
  }

  private static void check(List<String> faults, boolean holds, String fault) {
    if (!holds) {
      faults.add(fault);
    }
  }

  private static boolean isNamed(String id) {
    return id != null
        && id.matches("[a-z]+(\\.[a-z-]+){1,3}(\\.[A-Z0-9]+)?")
        && CONTEXTS.contains(id.substring(0, id.indexOf('.')));
  }

  private static boolean isSentence(String text) {
    return text != null && text.length() > 15 && text.length() < 140 && !text.endsWith(".");
  }

  private static boolean hasConfiguration(RouteDefinition route) {
    return route.getRouteConfigurationId() != null && !route.getRouteConfigurationId().isBlank();
  }

  private static boolean bearsItsDirectName(RouteDefinition route) {
    var uri = route.getInput().getEndpointUri();
    return !uri.startsWith("direct:")
        || uri.equals("direct:" + route.getRouteId())
        || uri.equals("direct://" + route.getRouteId());
  }

  private static boolean namesItsDuplicateKey(RouteDefinition route) {
    var uri = route.getInput().getEndpointUri();
    var inbound = !uri.startsWith("direct:") || route.getRouteId().endsWith(".http");
    return !inbound
        || route.getRouteProperties() != null
            && route.getRouteProperties().stream().anyMatch(p -> p.getKey().equals("duplicateKey"));
  }

  private static boolean callsNoBeanByName(RouteDefinition route) {
    return steps(route)
        .filter(BeanDefinition.class::isInstance)
        .map(BeanDefinition.class::cast)
        .allMatch(bean -> bean.getMethod() == null && bean.getRef() == null);
  }
}
