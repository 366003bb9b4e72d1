package kr.naru.connector.http;

/** One caller asks for more than its share; it is to come back in a second. */
public final class TooManyCalls extends RuntimeException {
  TooManyCalls(String who, ShareSize size) {
    super(
        "%s: at most %d at a time and %d a second; wait for the answers"
            .formatted(who, size.atATime(), size.perSecond()));
  }

  TooManyCalls(String who, int atATime) {
    super("%s: at most %d at a time; wait for the answers".formatted(who, atATime));
  }
}
