package kr.naru.twin.partner;

import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import kr.naru.twin.fault.Faults;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a partner's queue for as long as he is up, and begins anew after every broken line.
 *
 * <p>A message leaves the queue when it is booked; after a crash in between it comes again.
 */
final class Inbox implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
  private static final long WAIT_MILLIS = 100;
  private static final long PAUSE_NANOS = 100_000_000;
  private static final int AT_ONCE = 50;

  private final Account account;
  private final Faults faults;
  private final Consumer<String> reader;
  private final Thread thread;
  private volatile boolean closed;

  Inbox(Account account, Faults faults, Consumer<String> reader) {
    this.account = account;
    this.faults = faults;
    this.reader = reader;
    this.thread = Thread.ofPlatform().daemon().name(account.user() + " in").unstarted(this::readOn);
  }

  void start() {
    thread.start();
  }

  @Override
  public void close() {
    closed = true;
    Threads.end(thread);
  }

  private void readOn() {
    while (!closed) {
      if (!faults.isDown()) {
        readWhileUp();
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
  }

  private void readWhileUp() {
    try (var factory =
            new ActiveMQConnectionFactory(account.url(), account.user(), account.password());
        var context = factory.createContext(JMSContext.SESSION_TRANSACTED);
        var consumer = context.createConsumer(context.createQueue(account.address("outbound")))) {
      while (!closed && !faults.isDown()) {
        readSome(context, consumer);
      }
    } catch (JMSRuntimeException | JMSException brokenLine) {
      // What was read and not committed comes again; the next turn opens a new line.
    } catch (RuntimeException ownFault) {
      LOG.error("The twin {} stumbled over a message, which comes again", account, ownFault);
    }
  }

  private void readSome(JMSContext context, JMSConsumer consumer) throws JMSException {
    var message = consumer.receive(WAIT_MILLIS);
    if (message == null || faults.isDown()) {
      return;
    }
    for (var read = 1; message != null; read++) {
      reader.accept(message.getBody(String.class));
      message = read < AT_ONCE && !faults.isDown() ? consumer.receiveNoWait() : null;
    }
    context.commit();
  }
}
