package kr.naru.bench.fault.drive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("드라이버 기록: 보내기 전에 의도를 적고, 적은 그대로 다시 읽는다")
@DisplayNameGeneration(ReplaceUnderscores.class)
class DriverLogTest {
  private static final Market MARKET =
      new Market("C1", "token", List.of("S1"), List.of("P1", "P2", "P3"));

  @TempDir Path directory;

  @Test
  void what_was_written_is_read_in_order() {
    var intended = Entry.intended(new Order("o-1", "S1", "1", new byte[0]), "hash");
    var unknown = new Entry(Entry.What.UNKNOWN, "o-1", "S1", "", "", 503);
    var file = directory.resolve("driver.jsonl");

    try (var log = DriverLog.open(file)) {
      log.write(intended);
      log.write(unknown);
    }

    assertThat(DriverLog.read(file)).containsExactly(intended, unknown);
  }

  @Test
  void the_same_seed_sends_the_same_bytes() {
    var one = new Basket(MARKET, "S1", "a", new SplittableRandom(7));
    var other = new Basket(MARKET, "S1", "a", new SplittableRandom(7));

    assertThat(one.next().body()).isEqualTo(other.next().body());
    assertThat(one.next().id()).isEqualTo("o-a-1");
  }
}
