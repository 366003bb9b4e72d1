package kr.naru.route.floor;

import kr.naru.connector.store.delivery.RunBooks;
import kr.naru.connector.store.delivery.RunKey;
import kr.naru.mapping.wms.v1.FloorMessage.RunClosed;
import org.springframework.stereotype.Component;

/** Notes on the run that its trucks have left; the run is locked before the sheets on it. */
@Component
class Departures {
  private final RunBooks runs;

  Departures(RunBooks runs) {
    this.runs = runs;
  }

  FloorRequest note(FloorRequest request) {
    if (request.report() instanceof RunClosed run) {
      var key = new RunKey(request.key().centre(), run.route(), run.deliveryDay());
      runs.left(key, run.shipments());
    }
    return request;
  }
}
