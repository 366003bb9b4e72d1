package kr.naru.connector.http;

/**
 * How much one caller may have of an instance.
 *
 * @param atATime calls that are worked at
 * @param waiting calls that may wait half a second beside them; few, as each holds a thread
 * @param perMinute calls, in the long run
 * @param burst calls that may come at once after a pause
 */
public record ShareSize(int atATime, int waiting, int perMinute, int burst) {
  public ShareSize {
    if (atATime < 1 || waiting < 0 || perMinute < 1 || burst < 1) {
      throw new IllegalArgumentException(
          "A share has at least one call at a time, a minute and at once: %d, %d, %d"
              .formatted(atATime, perMinute, burst));
    }
  }
}
