package kr.naru.route.lane;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import kr.naru.connector.jms.NotBooked;
import kr.naru.connector.jms.PartnerEvent;
import kr.naru.connector.lane.Lane;
import kr.naru.connector.store.lane.LaneBooks;
import kr.naru.connector.store.message.Journal;
import kr.naru.mapping.wire.RefusalMessage;
import org.springframework.stereotype.Component;

/** A partner had a message and cannot process it: it is a dead letter with his reason. */
@Component
class Refusals {
  private final LaneBooks books;
  private final Journal journal;

  Refusals(LaneBooks books, Journal journal) {
    this.books = books;
    this.journal = journal;
  }

  RefusalMessage apply(PartnerEvent event) {
    var received = event.received();
    var refusal = RefusalMessage.read(event.event());
    var lane = Lane.valueOf(received.partner().toUpperCase(Locale.ROOT));
    var key =
        books
            .refused(received.centre(), lane.name(), refusal.message(), refusal.reason())
            .orElseThrow(
                () -> new NotBooked("The hub sent no message " + refusal.message(), List.of()));
    journal.write(
        new Journal.Step(
            received.centre(),
            received.message(),
            "refused",
            "lane.refused",
            received.owner(),
            Map.of("message", refusal.message(), "reason", refusal.reason())),
        List.of(event.event().id(), key));
    return refusal;
  }
}
