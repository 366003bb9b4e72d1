package kr.naru.route.lane;

import java.time.LocalDate;
import kr.naru.connector.lane.Told;
import kr.naru.connector.store.hub.HubRecords.Unnumbered;
import kr.naru.domain.shared.Fact;
import kr.naru.mapping.hub.v1.HubMessages;
import kr.naru.mapping.wire.Envelope;
import kr.naru.mapping.wire.Envelope.Saying;
import org.springframework.stereotype.Component;

/** Numbers what the HUB is told and puts it into its words. */
@Component
class HubFeed {
  private final HubNumbers numbers;
  private final HubMessages messages;

  HubFeed(HubNumbers numbers, HubMessages messages) {
    this.numbers = numbers;
    this.messages = messages;
  }

  String topic(Told told) {
    return HubMessages.streamOf(told.fact()).topic();
  }

  String key(Told told) {
    return told.centre() + "." + messages.keyOf(told.fact());
  }

  /** A record keeps its number: it is given once, and the bytes bear it from then on. */
  byte[] message(Told told) {
    return told.bytes(() -> first(told));
  }

  private byte[] first(Told told) {
    var saying = HubMessages.ofDays(told.fact()).orElseGet(() -> numbered(told, told.fact()));
    return Envelope.of(told.id(), told.message(), told.at(), saying);
  }

  private Saying numbered(Told told, Fact fact) {
    var counted = HubMessages.counted(fact);
    var day = LocalDate.ofInstant(counted.at(), told.zone());
    var record =
        numbers.number(
            new Unnumbered(told.centre(), counted.stream().id(), told.id(), day, counted.amount()));
    return messages.of(fact, record.number(), record.day());
  }
}
