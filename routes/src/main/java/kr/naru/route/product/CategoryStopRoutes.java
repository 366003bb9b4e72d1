package kr.naru.route.product;

import static kr.naru.connector.http.Scopes.OPERATE;

import kr.naru.connector.http.Call;
import kr.naru.connector.http.HttpDoor;
import org.apache.camel.builder.endpoint.EndpointRouteBuilder;
import org.springframework.stereotype.Component;

/** Operators stop the sale of a category at once, whatever its stock. */
@Component
class CategoryStopRoutes extends EndpointRouteBuilder {
  private static final String CATEGORY = "/v1/categories/{category}";

  private final HttpDoor door;
  private final CategoryStopActs acts;

  CategoryStopRoutes(HttpDoor door, CategoryStopActs acts) {
    this.door = door;
    this.acts = acts;
  }

  // spotless:off
  @Override
  public void configure() {
    rest(CATEGORY).put().to("direct:product.stop.http");

    from(direct("product.stop.http"))
      .routeId("product.stop.http").routeGroup("product")
      .routeDescription("An operator stops the sale of a category, or lets it go on")
      .routeConfigurationId("edge.http")
      .routeProperty("duplicateKey", "centre, category")
      .process(door.admit("product.stop", CATEGORY, OPERATE))
      .to(direct("product.stop"))
      .process(door::answer);

    from(direct("product.stop"))
      .routeId("product.stop").routeGroup("product")
      .routeDescription("The stop is noted and journalled, or neither")
      .routeConfigurationId("decision")
      .transacted()
      .transform().body(Call.class, acts::act);
  }
  // spotless:on
}
