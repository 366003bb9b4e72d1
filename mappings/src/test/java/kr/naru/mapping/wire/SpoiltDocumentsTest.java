package kr.naru.mapping.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import kr.naru.mapping.wire.Reading.Sample;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("망가진 문서: 읽거나, 무엇이 틀렸는지 말하거나 둘 중 하나")
@DisplayNameGeneration(ReplaceUnderscores.class)
class SpoiltDocumentsTest {
  private static final int MANY = Integer.getInteger("naru.spoilt", 25_000);
  private static final long SEED = Long.getLong("naru.seed", 20260305);

  static Stream<Reading> readings() {
    return Reading.all();
  }

  @ParameterizedTest
  @MethodSource("readings")
  void a_spoilt_document_is_read_or_refused_and_brings_nothing_else(Reading reading) {
    var count = reading.spoilt(MANY, SEED);

    assertThat(count.findings()).isEmpty();
    assertThat(count.read()).isPositive();
    assertThat(count.refused()).isGreaterThan(MANY / 4);
  }

  @Test
  void a_planted_reader_that_falls_over_is_found() {
    var document = "{\"a\": [1]}".getBytes(StandardCharsets.UTF_8);
    var planted = new Reading("planted", List.of(new Sample(document, SpoiltDocumentsTest::deep)));

    var count = planted.spoilt(1_000, SEED);

    assertThat(count.findings()).isNotEmpty().allMatch(found -> found.contains("StackOverflow"));
  }

  /** Goes as deep as a list is said to be. */
  private static void deep(byte[] document) {
    if (new String(document, StandardCharsets.UTF_8).contains("[[[")) {
      deep(document);
    }
    Wire.read(document);
  }
}
