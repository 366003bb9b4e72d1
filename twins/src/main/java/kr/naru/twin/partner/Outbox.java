package kr.naru.twin.partner;

import jakarta.jms.JMSRuntimeException;
import java.util.ArrayDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import kr.naru.twin.fault.Disorder;
import kr.naru.twin.fault.Disorder.Message;
import kr.naru.twin.fault.Faults;
import org.jspecify.annotations.Nullable;

/**
 * Sends a partner's messages, each until the broker has it: with a broken line it may go twice,
 * never not at all.
 */
final class Outbox implements AutoCloseable {
  /** After such a silence a block that is to be shuffled goes as it is. */
  private static final long SILENCE_MILLIS = 200;

  private static final long PAUSE_NANOS = 100_000_000;

  private final Account account;
  private final Disorder disorder;
  private final LinkedBlockingQueue<Message> given = new LinkedBlockingQueue<>();
  private final AtomicLong unsent = new AtomicLong();
  private final AtomicLong sent = new AtomicLong();
  private final Thread thread;
  private @Nullable PartnerQueue queue;
  private volatile boolean closed;

  Outbox(Account account, Faults faults) {
    this.account = account;
    this.disorder = new Disorder(faults);
    this.thread = Thread.ofPlatform().daemon().name(account.user() + " out").unstarted(this::run);
  }

  void start() {
    thread.start();
  }

  void send(Message message) {
    unsent.incrementAndGet();
    given.add(message);
  }

  /** What was given and is not sent yet: what is late, too. */
  long unsent() {
    return unsent.get();
  }

  /** What the broker has; what went twice counts twice. */
  long sent() {
    return sent.get();
  }

  @Override
  public void close() {
    closed = true;
    Threads.end(thread);
  }

  private void run() {
    var ready = new ArrayDeque<Message>();
    while (!closed) {
      var next = awaitNext();
      ready.addAll(next == null ? disorder.rest() : disorder.take(next));
      while (!closed && !ready.isEmpty()) {
        sendSurely(ready.removeFirst());
      }
    }
    hangUp();
  }

  private @Nullable Message awaitNext() {
    try {
      return given.poll(SILENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      closed = true;
      return null;
    }
  }

  private void sendSurely(Message message) {
    while (!closed) {
      try {
        open().sendRaw(message.text());
        sent.incrementAndGet();
        unsent.addAndGet(message.again() ? 0 : -1);
        return;
      } catch (JMSRuntimeException brokenLine) {
        hangUp();
        LockSupport.parkNanos(PAUSE_NANOS);
      }
    }
  }

  private PartnerQueue open() {
    var open = queue;
    if (open == null) {
      open =
          PartnerQueue.open(account.url(), account.partner(), account.centre(), account.password());
      queue = open;
    }
    return open;
  }

  private void hangUp() {
    var open = queue;
    queue = null;
    if (open != null) {
      try {
        open.close();
      } catch (JMSRuntimeException alreadyBroken) {
        // Nothing is left to close.
      }
    }
  }
}
