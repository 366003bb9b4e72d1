package kr.naru.connector.lane;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import kr.naru.connector.lane.LaneLeases.Lease;
import kr.naru.connector.store.lane.Due;
import kr.naru.connector.store.lane.LaneBooks;
import kr.naru.connector.store.lane.LaneBooks.Failed;
import kr.naru.connector.store.lane.Shard;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Delivers one shard: key by key in order, several keys side by side, each delivery recorded before
 * the next of its key is read.
 *
 * <p>One thread decides and writes; the sending itself is done by a thread a key. A rush is read
 * and recorded in strokes, so that it costs the database little more than a trickle.
 */
final class LaneWorker implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(LaneWorker.class);
  private static final int READ_AHEAD = 64;
  private static final Duration POLL = Duration.ofMillis(500);

  /** Looked at so seldom without being rung for. */
  private static final Duration UNASKED = Duration.ofSeconds(10);

  /** A dead letter older than the oldest undone is found this long after it was sent again. */
  private static final Duration SINCE = Duration.ofSeconds(5);

  private static final Duration BETWEEN_READS = Duration.ofMillis(20);
  private static final Duration BETWEEN_RECORDS = Duration.ofMillis(10);
  private static final Duration BETWEEN_PROBES = Duration.ofMillis(50);

  private final Shard shard;
  private final LanePolicy policy;
  private final LaneBooks books;
  private final LaneLeases leases;
  private final Courier courier;
  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
  private final List<Event> unrecorded = new ArrayList<>();

  /** Keys of which a delivery is under way, or not recorded yet. */
  private final Set<String> running = new HashSet<>();

  /** By key, in order: read, and not begun. */
  private final Map<String, List<Told>> ahead = new LinkedHashMap<>();

  private final Breaker breaker = new Breaker();
  private volatile boolean open = true;
  private int underWay;
  private boolean look = true;
  private boolean lookAfterRecord;
  private Optional<Instant> since = Optional.empty();
  private long sinceAt = System.nanoTime() - POLL.toNanos();
  private long readWith;
  private long readAt = System.nanoTime() - POLL.toNanos();
  private long recordedAt;
  private boolean withoutBooks;

  LaneWorker(Shard shard, LanePolicy policy, LaneBooks books, LaneLeases leases, Courier courier) {
    this.shard = shard;
    this.policy = policy;
    this.books = books;
    this.leases = leases;
    this.courier = courier;
  }

  /** Takes one message to the partner; returns when he has it. */
  interface Courier {
    void deliver(Told told) throws Exception;
  }

  /** What the worker is told by those who send, and by the bell. */
  private sealed interface Event {
    record Done(long epoch, Told told) implements Event {}

    record Lost(long epoch, Told told, Failure failure) implements Event {}

    /** Nothing more of this key is under way. */
    record Over(String key) implements Event {}

    record Bell() implements Event {}
  }

  @Override
  public void run() {
    while (open || !running.isEmpty()) {
      try {
        turn();
        withoutBooks = false;
      } catch (DataAccessException e) {
        if (!withoutBooks) {
          LOG.warn("{}: the books do not answer: {}", shard, e.getMessage());
        }
        withoutBooks = true;
        if (!open) {
          return;
        }
        gather(POLL);
      }
    }
  }

  void wake() {
    events.add(new Event.Bell());
  }

  /** Begins nothing more; what is under way is finished, the rest is for the next holder. */
  void leave() {
    open = false;
    wake();
  }

  private void turn() {
    if (isTimeToRecord()) {
      record();
    }
    var lease = leases.of(shard);
    if (open && lease.isPresent()) {
      begin(lease.get());
      gather(pause());
    } else {
      gather(POLL);
    }
  }

  /** A failure at once; what went well when others may wait for it, else a few together. */
  private boolean isTimeToRecord() {
    return !unrecorded.isEmpty()
        && (underWay == 0 && ahead.isEmpty()
            || isOver(BETWEEN_RECORDS, recordedAt)
            || !of(Event.Lost.class).isEmpty());
  }

  private static boolean isOver(Duration time, long since) {
    return System.nanoTime() - since >= time.toNanos();
  }

  /** Until something happens; a partner that is down is tried when his time has come. */
  private Duration pause() {
    if (!unrecorded.isEmpty()) {
      return BETWEEN_RECORDS;
    }
    if (breaker.isOpen()) {
      return running.isEmpty() ? BETWEEN_PROBES : POLL;
    }
    return look && room() > 0 ? BETWEEN_READS : POLL;
  }

  private void begin(Lease lease) {
    if (readWith != lease.epoch() || isOver(ahead.isEmpty() ? UNASKED : POLL, readAt)) {
      forgetAhead();
    }
    if (breaker.isOpen()) {
      forgetAhead();
      if (breaker.mayProbe() && running.isEmpty()) {
        read(lease, 1);
        send(lease);
      }
    } else {
      send(lease);
      if (look && room() > 0 && isOver(BETWEEN_READS, readAt)) {
        read(lease, READ_AHEAD);
        send(lease);
      }
    }
  }

  /** Others may have paused the lane or taken it over: what was read long ago is read again. */
  private void forgetAhead() {
    look = true;
    ahead.clear();
  }

  private void read(Lease lease, int most) {
    if (isOver(since.isPresent() ? SINCE : POLL, sinceAt)) {
      since = books.oldest(shard);
      sinceAt = System.nanoTime();
    }
    var due = since.map(at -> books.next(shard, running, most, at)).orElse(List.of());
    for (var delivery : due) {
      ahead
          .computeIfAbsent(delivery.key(), key -> new ArrayList<>())
          .add(new Told(shard.centre(), delivery));
    }
    look = due.size() == most;
    lookAfterRecord = !running.isEmpty();
    readWith = lease.epoch();
    readAt = System.nanoTime();
  }

  /** Begins the next keys of what was read. */
  private void send(Lease lease) {
    var chains = ahead.values().iterator();
    while (room() > 0 && chains.hasNext()) {
      var chain = chains.next();
      chains.remove();
      send(lease, chain);
    }
  }

  private int room() {
    return policy.atOnce() - underWay;
  }

  private void send(Lease lease, List<Told> chain) {
    var key = chain.getFirst().key();
    running.add(key);
    underWay++;
    Thread.ofVirtual().name("lane " + shard).start(() -> deliver(lease, key, chain));
  }

  private void deliver(Lease lease, String key, List<Told> chain) {
    try {
      for (var told : chain) {
        if (!open || !lease.inForce() || !delivered(lease, told)) {
          return;
        }
      }
    } finally {
      events.add(new Event.Over(key));
    }
  }

  private boolean delivered(Lease lease, Told told) {
    try {
      courier.deliver(told);
      events.add(new Event.Done(lease.epoch(), told));
      return true;
    } catch (Throwable e) {
      events.add(new Event.Lost(lease.epoch(), told, Failure.of(e)));
      return false;
    }
  }

  private void gather(Duration atMost) {
    try {
      for (var event = events.poll(atMost.toMillis(), TimeUnit.MILLISECONDS);
          event != null;
          event = events.poll()) {
        note(event);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      open = false;
    }
  }

  private void note(Event event) {
    switch (event) {
      case Event.Bell bell -> look = true;
      case Event.Over over -> {
        underWay--;
        unrecorded.add(over);
      }
      default -> unrecorded.add(event);
    }
  }

  /** A key is free for its next delivery only when the books know of the last one. */
  private void record() {
    var done = of(Event.Done.class);
    for (var epoch : done.stream().map(Event.Done::epoch).distinct().toList()) {
      books.done(shard, epoch, of(done, epoch));
    }
    for (var lost : of(Event.Lost.class)) {
      fail(lost);
    }
    done.stream().findFirst().ifPresent(event -> partnerIsBack(event.epoch()));
    of(Event.Over.class).forEach(over -> running.remove(over.key()));
    look |= lookAfterRecord;
    unrecorded.clear();
    recordedAt = System.nanoTime();
  }

  private <E extends Event> List<E> of(Class<E> kind) {
    return unrecorded.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static List<Due> of(List<Event.Done> done, long epoch) {
    return done.stream()
        .filter(event -> event.epoch() == epoch)
        .map(event -> event.told().delivery())
        .toList();
  }

  private void fail(Event.Lost lost) {
    switch (lost.failure()) {
      case Failure.Outage outage -> partnerIsDown(lost.epoch(), outage.reason());
      case Failure.Unknown unknown -> write(lost, "UNKNOWN", !lost.told().isState());
      case Failure.Blamed blamed -> {
        partnerIsBack(lost.epoch());
        var dead = lost.told().delivery().attempts() + 1 >= LanePolicy.ATTEMPTS;
        write(lost, dead ? "DEAD" : "RETRY", !dead || policy.blocksKey() && !lost.told().isState());
      }
    }
  }

  private void partnerIsDown(long epoch, String reason) {
    if (breaker.failed()) {
      LOG.warn("{}: the partner is down: {}", shard, reason);
      books.partnerDown(shard, epoch, Optional.of(reason));
    }
  }

  private void partnerIsBack(long epoch) {
    if (breaker.succeeded()) {
      LOG.info("{}: the partner is back", shard);
      look = true;
      books.partnerDown(shard, epoch, Optional.empty());
    }
  }

  private void write(Event.Lost lost, String state, boolean blocks) {
    var delivery = lost.told().delivery();
    var attempts = delivery.attempts() + 1;
    LOG.warn("{}: {} of {} failed: {}", shard, delivery.kind(), delivery.key(), lost.failure());
    books.failed(
        shard,
        lost.epoch(),
        new Failed(
            delivery,
            state,
            blocks,
            attempts,
            lost.failure().reason(),
            lost.told().sent(),
            policy.pauseAfter(attempts)));
  }
}
