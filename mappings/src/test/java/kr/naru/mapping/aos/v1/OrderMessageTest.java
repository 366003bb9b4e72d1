package kr.naru.mapping.aos.v1;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static kr.naru.domain.shared.Won.won;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import kr.naru.domain.order.AskedLine;
import kr.naru.domain.order.LinePolicy;
import kr.naru.domain.shared.StoreCode;
import kr.naru.mapping.wire.WireError;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("AOS 주문 메시지 v1")
@DisplayNameGeneration(ReplaceUnderscores.class)
class OrderMessageTest {
  private static final int CASES = 10_000;
  private static final long SEED = 11;
  private static final String ORDER =
      """
      {"store": "S0001", "clientOrderNo": "A-17", "policy": "TRIM",
       "lines": [
         {"article": "10001", "unit": "CASE", "quantity": 2, "expectedUnitPrice": 950},
         {"article": "8801234567893", "quantity": 12}]}
      """;

  @Test
  void an_order_is_read_field_by_field() {
    assertThat(OrderMessage.read(ORDER.getBytes(UTF_8)))
        .isEqualTo(
            new OrderMessage(
                Optional.of(new StoreCode("S0001")),
                Optional.of("A-17"),
                LinePolicy.TRIM,
                List.of(
                    new AskedLine(
                        1,
                        "10001",
                        Optional.of("CASE"),
                        2,
                        Optional.of(won(950)),
                        Optional.empty()),
                    new AskedLine(
                        2,
                        "8801234567893",
                        Optional.empty(),
                        12,
                        Optional.empty(),
                        Optional.empty()))));
  }

  @Test
  void an_order_whose_bytes_were_damaged_is_read_or_refused_and_nothing_else() {
    var random = new SplittableRandom(SEED);
    var refused = 0;
    for (var n = 0; n < CASES; n++) {
      var damaged = damaged(ORDER.getBytes(UTF_8), random);
      try {
        OrderMessage.read(damaged);
      } catch (WireError e) {
        refused++;
      } catch (RuntimeException e) {
        fail("seed %d, case %d: %s".formatted(SEED, n, new String(damaged, UTF_8)), e);
      }
    }
    assertThat(refused).isBetween(CASES / 2, CASES - 1);
  }

  /** One to three bytes changed, dropped or doubled. */
  private static byte[] damaged(byte[] bytes, SplittableRandom random) {
    var text = new StringBuilder(new String(bytes, ISO_8859_1));
    for (var times = 1 + random.nextInt(3); times > 0; times--) {
      var at = random.nextInt(text.length());
      switch (random.nextInt(3)) {
        case 0 -> text.setCharAt(at, (char) random.nextInt(256));
        case 1 -> text.deleteCharAt(at);
        default -> text.insert(at, text.charAt(at));
      }
    }
    return text.toString().getBytes(ISO_8859_1);
  }
}
