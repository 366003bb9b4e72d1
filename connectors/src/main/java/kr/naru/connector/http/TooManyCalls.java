package kr.naru.connector.http;

import java.time.Duration;
import kr.naru.connector.http.Share.Later;

/** One caller asks for more than its share. */
public final class TooManyCalls extends RuntimeException {
  private static final Later SOON = new Later(Duration.ofSeconds(1), false);

  private final Later later;

  TooManyCalls(String who, ShareSize size, Later later) {
    super(
        "%s: at most %d at a time and %d a minute; wait for the answers"
            .formatted(who, size.atATime(), size.perMinute()));
    this.later = later;
  }

  TooManyCalls(String who, int atATime) {
    super("%s: at most %d at a time; wait for the answers".formatted(who, atATime));
    this.later = SOON;
  }

  Later later() {
    return later;
  }
}
