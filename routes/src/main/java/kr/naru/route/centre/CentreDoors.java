package kr.naru.route.centre;

import java.util.List;
import kr.naru.connector.store.centre.CentreBooks;
import kr.naru.domain.shared.CentreId;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.TemplatedRouteBuilder;
import org.springframework.stereotype.Component;

/** Opens the doors of every centre in the books, on this instance. */
@Component
class CentreDoors {
  private static final List<String> PARTNERS = List.of("erp", "wms");

  private final CentreBooks books;
  private final CamelContext camel;

  CentreDoors(CentreBooks books, CamelContext camel) {
    this.books = books;
    this.camel = camel;
  }

  /** Called at start, every few seconds, and when a centre is opened here. */
  synchronized void openAll() {
    for (var centre : books.all()) {
      for (var partner : PARTNERS) {
        open(centre, partner);
      }
    }
  }

  private void open(CentreId centre, String partner) {
    var id = "master.intake." + partner + "." + centre;
    if (camel.getRoute(id) == null) {
      TemplatedRouteBuilder.builder(camel, "master.intake")
          .routeId(id)
          .parameter("centre", centre.value())
          .parameter("partner", partner)
          .add();
    }
  }
}
