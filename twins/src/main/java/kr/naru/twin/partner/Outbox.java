package kr.naru.twin.partner;

import jakarta.jms.JMSRuntimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import kr.naru.twin.fault.Disorder;
import kr.naru.twin.fault.Disorder.Message;
import kr.naru.twin.fault.Faults;
import org.jspecify.annotations.Nullable;

/**
 * Sends a partner's messages, as many at once as wait, until the broker has them: with a broken
 * line they may go twice, never not at all.
 */
final class Outbox implements AutoCloseable {
  /** After such a silence a block that is to be shuffled goes as it is. */
  private static final long SILENCE_MILLIS = 200;

  private static final long PAUSE_NANOS = 100_000_000;
  private static final int AT_ONCE = 50;

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
    while (!closed) {
      sendSurely(awaitSome());
    }
    hangUp();
  }

  /** What one commit takes: much that waits costs the broker little more than one. */
  private List<Message> awaitSome() {
    var some = new ArrayList<Message>();
    var next = awaitNext();
    if (next == null) {
      some.addAll(disorder.rest());
    }
    while (next != null) {
      some.addAll(disorder.take(next));
      next = some.size() < AT_ONCE ? given.poll() : null;
    }
    return some;
  }

  private @Nullable Message awaitNext() {
    try {
      return given.poll(SILENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      closed = true;
      return null;
    }
  }

  private void sendSurely(List<Message> some) {
    while (!closed && !some.isEmpty()) {
      try {
        open().sendRaw(some.stream().map(Message::text).toList());
        sent.addAndGet(some.size());
        unsent.addAndGet(-some.stream().filter(message -> !message.again()).count());
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
