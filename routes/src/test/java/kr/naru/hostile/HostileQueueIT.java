package kr.naru.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.naru.kit.Crowd;
import kr.naru.kit.Eventually;
import kr.naru.kit.HubTest;
import kr.naru.kit.TestCentre;
import kr.naru.proof.Door;
import kr.naru.proof.Drives;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("망가진 JMS 메시지: 하나도 잃지 않고 보류하며, 다음 메시지는 지나간다")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Drives({Door.JMS, Door.HTTP})
class HostileQueueIT extends HubTest {
  private static final int MANY = Integer.getInteger("naru.hostile", 10_000);
  private static final long SEED = Long.getLong("naru.seed", 20260305);

  /** Each has a queue and a reader of its own for either partner. */
  private static final int CENTRES = 4;

  private static final int GROWTH_MEBIBYTES = 50;

  private List<TestCentre> centres;

  @BeforeEach
  void centres() {
    centres = Stream.generate(this::aCentre).limit(CENTRES).toList();
    centres.forEach(TestCentre::settle);
    Aside.open().close();
  }

  @Test
  void each_malformed_message_is_put_aside_or_decided_and_none_is_lost() {
    var queues = centres.stream().flatMap(at -> Stream.of(Queue.erp(at), Queue.wms(at))).toList();
    var told = new Told(centres);
    var each = MANY / CENTRES;
    var wanted = told.messages() + (long) queues.size() * each;
    var held = Heap.used();
    var from = System.nanoTime();

    var aside = Aside.open();
    Crowd.of(queues.size(), n -> sent(queues.get(n), each, SEED + n));
    Awaitility.await("not each of them was put aside or decided")
        .atMost(Duration.ofSeconds(60 + MANY / 50))
        .pollInterval(Duration.ofMillis(500))
        .until(() -> told.messages() >= wanted);
    var seconds = Duration.ofNanos(System.nanoTime() - from).toSeconds();
    aside.close();
    var grown = (Heap.used() - held) >> 20;
    System.out.printf(
        "Spoilt messages, seed %d: %,d in %d s, %,d put aside, heap +%d MiB%n",
        SEED, queues.size() * each, seconds, told.aside(), grown);
    assertThat(told.messages()).isEqualTo(wanted);
    neighboursPass();
    assertThat(aside.taken()).isEqualTo(told.aside());
    assertThat(told.reasons()).filteredOn(reason -> !Leaks.in(reason).isEmpty()).isEmpty();
    assertThat(grown).isLessThan(GROWTH_MEBIBYTES);
  }

  @Test
  void what_is_neither_text_nor_bytes_or_too_long_is_put_aside_too() {
    var told = new Told(centres.subList(0, 1));

    Queue.wms(centres.getFirst())
        .send(
            (context, queue) -> {
              context.createProducer().send(queue, context.createMapMessage());
              context.createProducer().send(queue, context.createObjectMessage("text"));
              context.createProducer().send(queue, context.createMessage());
              context.createProducer().send(queue, " ".repeat((1 << 20) + 1));
              context.createProducer().send(queue, new byte[3 << 20]);
            });
    neighboursPass();

    Eventually.ok(() -> told.aside() == 5, "not each of them was put aside");
    assertThat(told.reasons()).filteredOn(reason -> reason.contains("text or bytes")).hasSize(3);
    assertThat(told.reasons()).filteredOn(reason -> reason.contains("at most 1048576")).hasSize(2);
  }

  private static boolean sent(Queue queue, int many, long seed) {
    queue.sendSpoilt(many, seed);
    return true;
  }

  /** The next message on the same queue is taken, and the other partner's too. */
  private void neighboursPass() {
    for (var centre : centres) {
      centre.member("S9", Map.of());
      centre.stock("P9", 1);
    }
    centres.forEach(TestCentre::settle);
  }
}
