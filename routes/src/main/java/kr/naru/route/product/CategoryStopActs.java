package kr.naru.route.product;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import kr.naru.connector.http.Call;
import kr.naru.connector.store.message.Answer;
import kr.naru.connector.store.message.Journal;
import kr.naru.connector.store.product.CategoryStops;
import kr.naru.mapping.wire.Fields;
import kr.naru.mapping.wire.Wire;
import org.springframework.stereotype.Component;

/** An operator stops the sale of a category, or lets it go on; doing it twice changes nothing. */
@Component
class CategoryStopActs {
  private static final int OK = 200;

  private final CategoryStops stops;
  private final Journal journal;
  private final Clock clock;

  CategoryStopActs(CategoryStops stops, Journal journal, Clock clock) {
    this.stops = stops;
    this.journal = journal;
    this.clock = clock;
  }

  Answer act(Call call) {
    var caller = call.caller();
    var category = call.required("category");
    var fields = new Fields(Wire.read(call.body()), "");
    var stopped = fields.flag("stopped");
    var reason = fields.text("reason", 200);
    fields.nothingElse();
    if (stopped) {
      stops.stop(
          caller.centre(),
          category,
          new CategoryStops.Why(caller.subject(), reason, clock.instant()));
    } else {
      stops.goOn(caller.centre(), category);
    }
    var done = Map.of("category", category, "stopped", stopped, "reason", reason);
    journal.write(
        new Journal.Step(
            caller.centre(),
            call.message(),
            stopped ? "stopped" : "goes on",
            "product.stop",
            caller.subject(),
            done),
        List.of("category:" + category));
    return new Answer(OK, Wire.write(done));
  }
}
