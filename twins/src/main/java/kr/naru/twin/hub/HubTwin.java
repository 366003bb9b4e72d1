package kr.naru.twin.hub;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import kr.naru.twin.OneOfMany;
import kr.naru.twin.Twin;
import kr.naru.twin.event.Event;
import kr.naru.twin.event.Fields;
import kr.naru.twin.fault.Faults;
import kr.naru.twin.partner.StatementDoor;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.core.JacksonException;

/**
 * The analytics HUB of all centres: reads every topic from its beginning, so that its books hold
 * what the topics hold, however often it is started.
 */
public final class HubTwin implements AutoCloseable {
  /** Its account at Kafka. */
  public static final String ACCOUNT = "hub-reader";

  /** Its topics. */
  public static final List<String> TOPICS =
      List.of(
          "naru.hub.orders.v1",
          "naru.hub.sales.v1",
          "naru.hub.stock.v1",
          "naru.hub.prices.v1",
          "naru.hub.categories.v1",
          "naru.hub.days.v1");

  private static final Duration POLL = Duration.ofMillis(100);
  private static final long PAUSE_NANOS = 100_000_000;

  private final Map<String, Object> settings;
  private final Faults faults = new Faults();
  private final Map<String, HubBooks> books = new ConcurrentHashMap<>();
  private final List<String> unreadable = new ArrayList<>();
  private final Map<TopicPartition, Long> read = new ConcurrentHashMap<>();
  private final Queue<Asked> asked = new ArrayDeque<>();
  private final Thread thread;
  private volatile StatementDoor statements = StatementDoor.NONE;
  private volatile boolean closed;

  private HubTwin(Map<String, Object> settings) {
    this.settings = settings;
    this.thread = Thread.ofPlatform().daemon().name(ACCOUNT).unstarted(this::readOn);
  }

  /** Reads with the account {@code hub-reader}. */
  public static HubTwin open(String servers, String password) {
    var twin =
        new HubTwin(
            Map.of(
                "bootstrap.servers", servers,
                "security.protocol", "SASL_PLAINTEXT",
                "sasl.mechanism", "SCRAM-SHA-512",
                "sasl.jaas.config",
                    "org.apache.kafka.common.security.scram.ScramLoginModule required"
                        + " username=\"%s\" password=\"%s\";".formatted(ACCOUNT, password),
                "auto.offset.reset", "earliest",
                "isolation.level", "read_committed",
                "default.api.timeout.ms", "5000"));
    twin.thread.start();
    return twin;
  }

  /**
   * A question for a day, answered when everything was read that stood in the topics when it came:
   * topics are read side by side.
   */
  private record Asked(String centre, String day, long round, Map<TopicPartition, Long> ends) {}

  /** Where it answers when it is asked for a day. */
  public void answerBy(StatementDoor door) {
    statements = door;
  }

  public Faults faults() {
    return faults;
  }

  /** Its books of a centre; empty ones when it never heard of it. */
  public HubBooks books(String centre) {
    return books.computeIfAbsent(centre, unknown -> new HubBooks());
  }

  /** What comes of a centre from now on is booked anew. */
  public void forget(String centre) {
    books.remove(centre);
  }

  /** Records that are against the contract, in sentences. */
  public List<String> unreadable() {
    synchronized (unreadable) {
      return List.copyOf(unreadable);
    }
  }

  /** Counts and sums of a centre. */
  public Map<String, Object> counted(String centre) {
    var of = books(centre);
    var counted = new TreeMap<String, Object>();
    counted.put("records", of.counts());
    counted.put("duplicates", of.duplicates());
    counted.put("sheets", of.booksBySheet().size());
    counted.put("sold", of.salesByStore().values().stream().mapToLong(won -> won).sum());
    counted.put("days", of.days());
    counted.put("told", of.toldDays());
    counted.put("gaps", of.gaps());
    counted.put("differences", of.differences());
    counted.put("violations", of.violations());
    counted.put("unreadable", unreadable().size());
    return counted;
  }

  /** Its side towards one centre. */
  public Twin towards(String centre) {
    return new OneOfMany("hub", faults, () -> counted(centre), books(centre).statements());
  }

  @Override
  public void close() {
    closed = true;
    try {
      thread.join(Duration.ofSeconds(10));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
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
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      var partitions =
          TOPICS.stream()
              .flatMap(topic -> consumer.partitionsFor(topic).stream())
              .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
              .toList();
      consumer.assign(partitions);
      partitions.forEach(partition -> consumer.seek(partition, read.getOrDefault(partition, 0L)));
      while (!closed && !faults.isDown()) {
        for (var message : consumer.poll(POLL)) {
          take(message, () -> consumer.endOffsets(partitions));
        }
        answer();
      }
    } catch (KafkaException unreachable) {
      // The next turn begins where this one has stopped.
    }
  }

  private void answer() {
    var next = asked.peek();
    while (next != null && hasRead(next.ends())) {
      var parts = books(next.centre()).statements().parts(next.day(), next.round());
      statements.say("hub", next.centre(), parts);
      asked.remove();
      next = asked.peek();
    }
  }

  private boolean hasRead(Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream()
        .allMatch(end -> read.getOrDefault(end.getKey(), 0L) >= end.getValue());
  }

  private void take(
      ConsumerRecord<String, String> message, Supplier<Map<TopicPartition, Long>> ends) {
    faults.beSlow();
    try {
      var key = Objects.requireNonNullElse(message.key(), "");
      var centre = key.split("\\.", 2)[0];
      var stream = message.topic().split("\\.")[2];
      var event = Event.read(message.value());
      books(centre).take(stream, key, event);
      if (event.kind().equals("statement-asked")) {
        var data = event.data();
        var day = Fields.text(data, "day");
        asked.add(new Asked(centre, day, Fields.number(data, "round"), ends.get()));
      }
    } catch (IllegalArgumentException | JacksonException e) {
      synchronized (unreadable) {
        unreadable.add("%s %d: %s".formatted(message.topic(), message.offset(), e.getMessage()));
      }
    }
    read.put(new TopicPartition(message.topic(), message.partition()), message.offset() + 1);
  }
}
