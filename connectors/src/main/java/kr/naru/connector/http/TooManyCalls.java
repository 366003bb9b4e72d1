package kr.naru.connector.http;

import java.time.Duration;

/** One caller asks for more than its share. */
public final class TooManyCalls extends RuntimeException {
  private static final Duration SOON = Duration.ofSeconds(1);

  private final Duration turn;

  /**
   * @param turn how long until it is the caller's turn
   */
  TooManyCalls(String who, ShareSize size, Duration turn) {
    super(
        "%s: at most %d at a time and %d a second; wait for the answers"
            .formatted(who, size.atATime(), size.perSecond()));
    this.turn = turn;
  }

  TooManyCalls(String who, int atATime) {
    super("%s: at most %d at a time; wait for the answers".formatted(who, atATime));
    this.turn = SOON;
  }

  Duration turn() {
    return turn;
  }
}
