package kr.naru.house;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.model.ToDefinition;

/** The table of routes in the docs, made of the routes themselves. */
final class RouteTable {
  private RouteTable() {}

  static String of(List<RouteDefinition> routes) {
    return routes.stream()
        .sorted(Comparator.comparing(RouteDefinition::getRouteId))
        .map(RouteTable::row)
        .collect(
            Collectors.joining(
                "\n",
                """
                # Routes

                Made of the routes themselves by `RouteHouseIT`; do not edit.

                | Route | From | What it does | Tells | Errors |
                |---|---|---|---|---|
                """,
                "\n"));
  }

  private static String row(RouteDefinition route) {
    var tells =
        RouteHouseRules.steps(route)
            .filter(ToDefinition.class::isInstance)
            .map(step -> ((ToDefinition) step).getEndpointUri())
            .filter(uri -> uri.startsWith("lane:"))
            .map(uri -> uri.substring(5).replaceFirst("^//", ""))
            .collect(Collectors.joining(", "));
    return "| `%s` | `%s` | %s | %s | `%s` |"
        .formatted(
            route.getRouteId(),
            route.getInput().getEndpointUri().replaceFirst("\\?.*$", ""),
            route.getDescriptionText(),
            tells,
            route.getRouteConfigurationId());
  }
}
