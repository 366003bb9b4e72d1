package kr.naru.mapping.aos.v1;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kr.naru.mapping.wire.WireError;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("이상한 주문: 읽거나 필드 오류로 답하거나 둘 중 하나")
@DisplayNameGeneration(ReplaceUnderscores.class)
class OddOrderTest {
  private static final int CASES = 10_000;
  private static final long SEED = 20260305;
  private static final List<String> NAMES =
      List.of("article", "unit", "quantity", "expectedUnitPrice", "store", "lines", "policy", "");
  private static final List<String> VALUES =
      List.of(
          "1",
          "0",
          "-1",
          "100000",
          "100001",
          "1.5",
          "1e400",
          "99999999999999999999",
          "\"1\"",
          "\"\"",
          "\" \"",
          "\"EA\"",
          "\"한글\"",
          "\"\\ud800\"",
          "\"\\u0000\"",
          "null",
          "true",
          "[]",
          "[[[]]]",
          "{}",
          "{\"a\": {\"b\": []}}",
          "NaN",
          "");

  @Test
  void fields_of_any_name_with_any_value_bring_an_order_or_an_error_of_the_message() {
    var random = new SplittableRandom(SEED);
    var read = 0;
    for (var n = 0; n < CASES; n++) {
      var order = anyOrder(random);
      try {
        var message = OrderMessage.read(order.getBytes(UTF_8));

        assertThat(message.lines())
            .as("seed %d, case %d: %s", SEED, n, order)
            .isNotEmpty()
            .allMatch(line -> line.quantity() >= 1 && line.quantity() <= 100_000);
        read++;
      } catch (WireError e) {
        assertThat(e.wanted()).as("seed %d, case %d: %s", SEED, n, order).isNotEmpty();
      } catch (RuntimeException e) {
        fail("seed %d, case %d: %s".formatted(SEED, n, order), e);
      }
    }
    assertThat(read).isBetween(CASES / 20, CASES / 2);
  }

  @ParameterizedTest(name = "{0} lines: {1}")
  @CsvSource({"0, false", "1, true", "1000, true", "1001, false"})
  void an_order_has_one_to_a_thousand_lines(int lines, boolean read) {
    assertThat(isRead(orderOf(lines, "\"article\": \"A\", \"quantity\": 1"))).isEqualTo(read);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "'\"article\": \"A\", \"quantity\": 100000'; true",
        "'\"article\": \"A\", \"quantity\": 100001'; false",
        "'\"article\": \"A\", \"quantity\": 0'; false",
        "'\"article\": \"A\", \"quantity\": \"1\"'; false",
        "'\"article\": \"A\"'; false",
        "'\"article\": 10001, \"quantity\": 1'; false",
        "'\"article\": \"A\", \"quantity\": 1, \"expectedUnitPrice\": 100000000'; true",
        "'\"article\": \"A\", \"quantity\": 1, \"expectedUnitPrice\": 100000001'; false",
        "'\"article\": \"A\", \"quantity\": 1, \"quantity\": 1'; false",
        "'\"article\": \"A\", \"quantity\": 1, \"qty\": 1'; false"
      })
  void a_line_is_read_within_its_limits(String line, boolean read) {
    assertThat(isRead(orderOf(1, line))).isEqualTo(read);
  }

  private static boolean isRead(String order) {
    try {
      OrderMessage.read(order.getBytes(UTF_8));
      return true;
    } catch (WireError e) {
      return false;
    }
  }

  private static String orderOf(int lines, String line) {
    return IntStream.range(0, lines)
        .mapToObj(n -> "{" + line + "}")
        .collect(Collectors.joining(", ", "{\"lines\": [", "]}"));
  }

  /** A right order, in which up to two fields were added, or took the place of another. */
  private static String anyOrder(SplittableRandom random) {
    var head = new ArrayList<>(List.of("\"policy\": \"TRIM\"", "\"store\": \"S0001\""));
    var line =
        new ArrayList<>(List.of("\"article\": \"A\"", "\"unit\": \"EA\"", "\"quantity\": 1"));
    for (var times = random.nextInt(3); times > 0; times--) {
      var fields = random.nextInt(3) == 0 ? head : line;
      var odd = "\"" + anyOf(NAMES, random) + "\": " + anyOf(VALUES, random);
      if (random.nextBoolean()) {
        fields.add(odd);
      } else {
        fields.set(random.nextInt(fields.size()), odd);
      }
    }
    head.add("\"lines\": [{" + String.join(", ", line) + "}]");
    return "{" + String.join(", ", head) + "}";
  }

  private static String anyOf(List<String> words, SplittableRandom random) {
    return words.get(random.nextInt(words.size()));
  }
}
