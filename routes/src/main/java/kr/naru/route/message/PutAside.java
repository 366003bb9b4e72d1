package kr.naru.route.message;

import java.util.List;
import java.util.Map;
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
        List.of(received.message().toString(), KEY));
    return received.body();
  }
}
