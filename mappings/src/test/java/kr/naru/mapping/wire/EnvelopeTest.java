package kr.naru.mapping.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import kr.naru.mapping.wire.Envelope.Saying;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("발신 봉투: CloudEvents 1.0과 추적 정보")
@DisplayNameGeneration(ReplaceUnderscores.class)
class EnvelopeTest {
  private static final UUID FACT = UUID.fromString("019cbb4b-502a-7a01-8d2f-6b1c4e9001d3");
  private static final UUID MESSAGE = UUID.fromString("019cbb4b-4fff-7a09-8d2f-6b1c4e90106b");
  private static final Instant DECIDED = Instant.parse("2026-03-05T00:00:01.1Z");

  /** Of the same kind as partners' data. */
  private record Paid(String store, long won) {}

  @Test
  void it_bears_the_facts_id_and_the_trace_of_the_message_that_was_decided() {
    var saying = new Saying("kr.naru.erp.paid.v1", "D-1", new Paid("행복슈퍼", 12_300));

    var bytes = Envelope.of(FACT, MESSAGE, DECIDED, saying);

    assertThat(new String(bytes, UTF_8))
        .isEqualTo(
            """
            {"specversion":"1.0",
            "id":"019cbb4b-502a-7a01-8d2f-6b1c4e9001d3",
            "source":"naru",
            "type":"kr.naru.erp.paid.v1",
            "subject":"D-1",
            "time":"2026-03-05T00:00:01.100Z",
            "datacontenttype":"application/json",
            "traceparent":"00-019cbb4b4fff7a098d2f6b1c4e90106b-8d2f6b1c4e9001d3-01",
            "data":{"store":"행복슈퍼","won":12300}}\
            """
                .replace("\n", ""));
  }

  @Test
  void a_small_number_still_fills_its_place_in_the_trace() {
    var small = new UUID(0, 1);

    var bytes = Envelope.of(small, MESSAGE, DECIDED, new Saying("t", "s", "d"));

    assertThat(Wire.read(bytes).path("traceparent").asString())
        .isEqualTo("00-019cbb4b4fff7a098d2f6b1c4e90106b-0000000000000001-01");
  }

  @Test
  void the_hub_itself_can_read_what_it_writes() {
    var bytes = Envelope.of(FACT, MESSAGE, DECIDED, new Saying("t", "s", new Paid("S1", 1)));

    var event = CloudEvent.read(bytes);

    assertThat(event.id()).isEqualTo(FACT.toString());
    assertThat(event.type()).isEqualTo("t");
    assertThat(event.data().number("won", 0, 9)).isEqualTo(1);
  }
}
