package kr.naru.route.lane;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import kr.naru.connector.Digests;
import kr.naru.connector.jms.NotBooked;
import kr.naru.connector.jms.PartnerEvent;
import kr.naru.connector.lane.Lane;
import kr.naru.connector.store.RoundTrip;
import kr.naru.connector.store.lane.LaneBooks;
import kr.naru.connector.store.message.Answer;
import kr.naru.connector.store.message.Inbox;
import kr.naru.connector.store.message.Journal;
import kr.naru.connector.store.message.RequestKey;
import kr.naru.mapping.wire.RefusalMessage;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** A partner had a message and cannot process it: it is a dead letter with his reason. */
@Component
class Refusals {
  private static final Answer TAKEN = new Answer(200, new byte[0]);

  private final LaneBooks books;
  private final Inbox inbox;
  private final Journal journal;
  private final JdbcTemplate jdbc;

  Refusals(LaneBooks books, Inbox inbox, Journal journal, JdbcTemplate jdbc) {
    this.books = books;
    this.inbox = inbox;
    this.journal = journal;
    this.jdbc = jdbc;
  }

  /** A repeat changes nothing: the message may have been sent again since. */
  RefusalMessage apply(PartnerEvent event) {
    var refusal = RefusalMessage.read(event.event());
    var key = key(event);
    var trip = new RoundTrip();
    var opening = inbox.open(key, trip);
    trip.make(jdbc);
    if (opening.answered().isEmpty()) {
      refuse(event, refusal);
      inbox.keep(key, TAKEN);
    }
    return refusal;
  }

  private static RequestKey key(PartnerEvent event) {
    var received = event.received();
    return new RequestKey(
        received.centre(),
        received.owner(),
        "refused",
        event.event().id(),
        Digests.sha256(received.body()));
  }

  private void refuse(PartnerEvent event, RefusalMessage refusal) {
    var received = event.received();
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
  }
}
