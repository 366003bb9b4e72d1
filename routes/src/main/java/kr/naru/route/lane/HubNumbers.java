package kr.naru.route.lane;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import kr.naru.connector.store.hub.HubRecords;
import kr.naru.connector.store.hub.HubRecords.Numbered;
import kr.naru.connector.store.hub.HubRecords.Unnumbered;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Numbers what is to be told to the HUB. Who asks while others are being served is served with all
 * who ask meanwhile: a commit for many records instead of one for each.
 */
@Component
class HubNumbers {
  private final HubRecords records;
  private final Clock clock;
  private final ConcurrentLinkedQueue<Asked> waiting = new ConcurrentLinkedQueue<>();
  private final ReentrantLock desk = new ReentrantLock();

  HubNumbers(HubRecords records, Clock clock) {
    this.records = records;
    this.clock = clock;
  }

  /** A question and its answer, of which the desk's holder alone knows. */
  private static final class Asked {
    private final Unnumbered record;
    private @Nullable Numbered numbered;
    private @Nullable RuntimeException failure;

    Asked(Unnumbered record) {
      this.record = record;
    }

    boolean isOpen() {
      return numbered == null && failure == null;
    }

    Numbered answer() {
      if (failure != null) {
        throw failure;
      }
      return Objects.requireNonNull(numbered);
    }
  }

  Numbered number(Unnumbered record) {
    var asked = new Asked(record);
    waiting.add(asked);
    desk.lock();
    try {
      if (asked.isOpen()) {
        serve(Stream.generate(waiting::poll).takeWhile(Objects::nonNull).toList());
      }
      return asked.answer();
    } finally {
      desk.unlock();
    }
  }

  private void serve(List<Asked> all) {
    try {
      var numbers = records.number(all.stream().map(one -> one.record).toList(), clock.instant());
      for (var n = 0; n < all.size(); n++) {
        all.get(n).numbered = numbers.get(n);
      }
    } catch (RuntimeException e) {
      all.forEach(asked -> asked.failure = e);
    }
  }
}
