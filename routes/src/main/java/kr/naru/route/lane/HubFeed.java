package kr.naru.route.lane;

import java.time.LocalDate;
import kr.naru.connector.lane.Told;
import kr.naru.connector.store.hub.HubRecords;
import kr.naru.connector.store.hub.HubRecords.Unnumbered;
import kr.naru.mapping.hub.v1.HubMessages;
import kr.naru.mapping.wire.Envelope;
import org.springframework.stereotype.Component;

/** Numbers what the HUB is told and puts it into its words. */
@Component
class HubFeed {
  private final HubRecords records;
  private final HubMessages messages;

  HubFeed(HubRecords records, HubMessages messages) {
    this.records = records;
    this.messages = messages;
  }

  String topic(Told told) {
    return HubMessages.counted(told.fact()).stream().topic();
  }

  String key(Told told) {
    return told.centre() + "." + messages.keyOf(told.fact());
  }

  /** A record keeps its number: it is given once, and the bytes bear it from then on. */
  byte[] message(Told told) {
    return told.bytes(() -> first(told));
  }

  private byte[] first(Told told) {
    var fact = told.fact();
    var counted = HubMessages.counted(fact);
    var day = LocalDate.ofInstant(counted.at(), told.zone());
    var record =
        records.number(
            new Unnumbered(told.centre(), counted.stream().id(), told.id(), day, counted.amount()));
    return Envelope.of(
        told.id(), told.message(), told.at(), messages.of(fact, record.number(), record.day()));
  }
}
