package kr.naru.route.centre;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.naru.connector.store.centre.CentreBooks;
import kr.naru.domain.shared.CentreId;
import kr.naru.route.shared.NaruProperties;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.TemplatedRouteBuilder;
import org.springframework.stereotype.Component;

/** Opens the doors of every centre in the books, on this instance. */
@Component
class CentreDoors {
  /**
   * Readers of a partner's queue: what the ERP says builds on what it said before, what the WMS
   * says may come in any order.
   */
  private static final Map<String, String> READERS = Map.of("erp", "1", "wms", "3");

  /** An answer within 10 s, no redirects: the address is ours to configure and nobody else's. */
  private static final String HOOK_OPTIONS =
      "?followRedirects=false&connectTimeout=2000&responseTimeout=10000&soTimeout=10000";

  private final CentreBooks books;
  private final CamelContext camel;
  private final NaruProperties naru;

  CentreDoors(CentreBooks books, CamelContext camel, NaruProperties naru) {
    this.books = books;
    this.camel = camel;
    this.naru = naru;
  }

  /** Called at start, every few seconds, and when a centre is opened here. */
  synchronized void openAll() {
    for (var centre : books.all()) {
      READERS.forEach(
          (partner, readers) ->
              open(
                  "master.intake",
                  partner,
                  centre,
                  Map.of("partner", partner, "readers", readers)));
      openLanes(centre);
      openFolder(centre);
    }
  }

  /** A centre gets files once someone has made the folder for them. */
  private void openFolder(CentreId centre) {
    var folder = naru.files().folder();
    if (!folder.isEmpty() && Files.isDirectory(Path.of(folder, centre.value(), "in"))) {
      open("file.watch", "", centre, Map.of("folder", folder));
    }
  }

  /** A partner nobody named yet is told later: what there is to tell waits for him. */
  private void openLanes(CentreId centre) {
    open("lane.deliver.wms", "", centre, Map.of());
    open("lane.deliver.erp", "", centre, Map.of());
    if (!naru.kafka().servers().isEmpty()) {
      open("lane.deliver.hub", "", centre, Map.of());
    }
    if (!naru.aos().url().isEmpty()) {
      open("lane.deliver.aos", "", centre, Map.of("url", hooks(centre)));
    }
  }

  /** Where the AOS of a centre takes webhooks, and how it is called. */
  String hooks(CentreId centre) {
    return naru.aos().url().replace("{centre}", centre.value()) + HOOK_OPTIONS;
  }

  private void open(
      String template, String partner, CentreId centre, Map<String, String> parameters) {
    var id = Stream.of(template, partner, centre.value()).filter(part -> !part.isEmpty());
    var routeId = id.collect(Collectors.joining("."));
    if (camel.getRoute(routeId) == null) {
      var route = TemplatedRouteBuilder.builder(camel, template).routeId(routeId);
      route.parameter("centre", centre.value());
      parameters.forEach(route::parameter);
      route.add();
    }
  }
}
