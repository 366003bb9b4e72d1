package kr.naru.route.floor;

import java.time.Clock;
import kr.naru.connector.store.delivery.RunBooks;
import kr.naru.connector.store.delivery.RunKey;
import kr.naru.mapping.wms.v1.FloorMessage.RunClosed;
import org.springframework.stereotype.Component;

/** Notes on the run that its trucks have left; the run is locked before the sheets on it. */
@Component
class Departures {
  private final RunBooks runs;
  private final Clock clock;

  Departures(RunBooks runs, Clock clock) {
    this.runs = runs;
    this.clock = clock;
  }

  FloorRequest note(FloorRequest request) {
    if (request.report() instanceof RunClosed run) {
      var key = new RunKey(request.key().centre(), run.route(), run.deliveryDay());
      runs.left(key, run.shipments(), clock.instant());
    }
    return request;
  }
}
