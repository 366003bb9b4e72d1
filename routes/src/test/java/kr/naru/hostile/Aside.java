package kr.naru.hostile;

import java.util.concurrent.atomic.AtomicLong;
import kr.naru.kit.Servers;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** Empties the queue of dead letters, as an operator's tool would, and counts what lay there. */
final class Aside implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 200;

  private final AtomicLong taken = new AtomicLong();
  private final Thread thread = Thread.ofPlatform().daemon().unstarted(this::take);
  private volatile boolean closing;

  private Aside() {}

  static Aside open() {
    var aside = new Aside();
    aside.thread.start();
    return aside;
  }

  long taken() {
    return taken.get();
  }

  private void take() {
    var at = Servers.servers().addresses();
    try (var factory =
            new ActiveMQConnectionFactory(at.artemisUrl(), at.artemisUser(), at.artemisPassword());
        var context = factory.createContext();
        var dead = context.createConsumer(context.createQueue("naru.dead"))) {
      for (var more = true; more || !closing; ) {
        more = dead.receive(PATIENCE_MILLIS) != null;
        taken.addAndGet(more ? 1 : 0);
      }
    }
  }

  /** Once nothing more lies there. */
  @Override
  public void close() {
    closing = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
