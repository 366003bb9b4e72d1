package kr.naru.route.product;

import static kr.naru.connector.http.Scopes.OPERATE;
import static kr.naru.connector.http.Scopes.PRICE_READ;

import kr.naru.connector.http.Call;
import kr.naru.connector.http.HttpDoor;
import org.apache.camel.builder.endpoint.EndpointRouteBuilder;
import org.springframework.stereotype.Component;

/** Fronts read the tree of categories; operators stop the sale of one, whatever its stock. */
@Component
class CategoryRoutes extends EndpointRouteBuilder {
  private static final String CATEGORIES = "/v1/categories";
  private static final String CATEGORY = "/v1/categories/{category}";

  private final HttpDoor door;
  private final CategoryLookup lookup;
  private final CategoryStopActs acts;

  CategoryRoutes(HttpDoor door, CategoryLookup lookup, CategoryStopActs acts) {
    this.door = door;
    this.lookup = lookup;
    this.acts = acts;
  }

  // spotless:off
  @Override
  public void configure() {
    rest(CATEGORIES).get().to("direct:product.categories.http");
    rest(CATEGORY).put().to("direct:product.stop.http");

    from(direct("product.categories.http"))
      .routeId("product.categories.http").routeGroup("product")
      .routeDescription("The tree of categories as it stands")
      .routeConfigurationId("edge.http")
      .routeProperty("duplicateKey", "none: a query")
      .process(door.admit("product.categories", CATEGORIES, PRICE_READ))
      .transform().body(Call.class, lookup::categories)
      .process(door::answer);

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
