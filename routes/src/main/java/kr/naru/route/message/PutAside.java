package kr.naru.route.message;

import java.util.Map;
import java.util.stream.Stream;
import kr.naru.connector.jms.DeadLetter;
import kr.naru.connector.store.message.Journal;
import org.springframework.stereotype.Component;

/** Journals why a message was put aside, and gives back its bytes for the dead letters. */
@Component
class PutAside {
  /** The passport of all that was put aside in a centre. */
  private static final String KEY = "dead";

  private final Journal journal;

  PutAside(Journal journal) {
    this.journal = journal;
  }

  byte[] journal(DeadLetter letter) {
    var received = letter.received();
    journal.write(
        new Journal.Step(
            received.centre(),
            received.message(),
            "dead",
            "message.dead",
            received.owner(),
            Map.of("reason", letter.reason(), "bytes", received.body().length)),
        Stream.concat(Stream.of(received.message().toString(), KEY), letter.keys().stream())
            .toList());
    return received.body();
  }
}
