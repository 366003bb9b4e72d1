package kr.naru.connector.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import kr.naru.mapping.wire.WireError;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("본문 읽기: 길이와 시간의 한도")
@DisplayNameGeneration(ReplaceUnderscores.class)
class BodyReaderTest {
  private final AtomicLong now = new AtomicLong();
  private final BodyReader reader = new BodyReader(now::get);

  @Test
  void a_body_of_just_the_bound_is_read_and_a_longer_one_is_not() throws IOException {
    assertThat(reader.all(new ByteArrayInputStream(new byte[20_000]), 20_000)).hasSize(20_000);
    assertThatThrownBy(() -> reader.all(new ByteArrayInputStream(new byte[20_001]), 20_000))
        .isInstanceOf(HttpDoor.BodyTooLarge.class);
  }

  @Test
  void a_byte_a_second_is_not_read_to_its_end() {
    assertThatThrownBy(() -> reader.all(aByteASecond(), 1 << 20))
        .isInstanceOf(WireError.class)
        .hasMessageContaining("10 s");
    assertThat(now.get()).isEqualTo(Duration.ofSeconds(11).toNanos());
  }

  private InputStream aByteASecond() {
    return new InputStream() {
      @Override
      public int read() {
        return 'a';
      }

      @Override
      public int read(byte[] into, int from, int length) {
        now.addAndGet(Duration.ofSeconds(1).toNanos());
        into[from] = 'a';
        return 1;
      }
    };
  }
}
